package org.aliquot.web.running;

import java.util.List;
import org.aliquot.bank.AnswerPart;
import org.aliquot.web.attempt.ReviewPage;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.QuestionView;

/**
 * One attempt as staff look at it.
 *
 * @param learnerUrl of what else is known of the learner
 * @param questions empty until the attempt has ended
 */
public record AttemptSheet(
        String exam,
        String learner,
        String learnerUrl,
        List<String> facts,
        List<Question> questions,
        List<Event> events,
        String asOf) {

    /** A question with what was answered; {@code course} says how long it took and how often it was saved. */
    public record Question(
            int position,
            ReviewPage.Outcome outcome,
            String course,
            QuestionView question,
            ReviewPage.Drawn drawn,
            List<AnswerPart> parts,
            AnswerNotes notes) {

        public String domId() {
            return "question-" + position;
        }
    }

    public record Event(String at, String what) {}
}
