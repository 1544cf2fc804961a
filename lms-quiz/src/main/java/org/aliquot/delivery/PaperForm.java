package org.aliquot.delivery;

import java.util.List;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemReview;

/**
 * A version of a form as it is printed.
 *
 * @param code six letters and digits that follow from all questions and their options: sheets with one code belong together
 */
public record PaperForm(List<Question> questions, String code) {

    /**
     * A question in the order of this version.
     *
     * @param review the same with its key
     * @param parts of an answer that is all right, for the kinds whose options do not say it
     * @param pilot whether it is tried out and not scored
     */
    public record Question(ItemForLearner asked, ItemReview review, List<AnswerPart> parts, boolean pilot) {

        public Question {
            parts = List.copyOf(parts);
        }
    }

    public PaperForm {
        questions = List.copyOf(questions);
    }
}
