package org.aliquot.interchange;

import java.util.List;
import org.aliquot.bounded.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * A question on its way between systems. Texts are Markdown of our dialect, in which pictures are relative links; what a kind
 * does not use is empty. Made by a {@link QuestionDraft}.
 *
 * @param id of the source, or empty
 * @param options of the kinds to choose, to order, and of places on a picture
 * @param feedback shown to everybody afterwards; empty for none
 * @param own what only our own bank knows; null where the source is another system
 * @param rules of a question that scores itself
 */
public record Question(
        String id,
        QuestionType type,
        String title,
        String stem,
        List<QuestionOption> options,
        Solution solution,
        String feedback,
        QuestionPlace place,
        QuestionSettings settings,
        @Nullable PackFields own,
        @Nullable OwnRules rules) {

    /**
     * What is right where it is not told by options.
     *
     * @param answers of the kinds in which something is typed
     * @param pairs of matching questions
     * @param order ids of options in the right order
     * @param gaps of a text with gaps
     */
    public record Solution(
            List<QuestionAnswer> answers, List<QuestionPair> pairs, List<String> order, List<QuestionGap> gaps) {
        public Solution {
            answers = List.copyOf(answers);
            pairs = List.copyOf(pairs);
            order = List.copyOf(order);
            gaps = List.copyOf(gaps);
        }
    }

    public Question {
        options = List.copyOf(options);
    }

    /** The word for its kind in files. */
    public String kind() {
        return own == null || own.laboratory() == null
                ? type.word()
                : own.laboratory().type().word();
    }

    /** What to call it in a report: its id, else its title, else the beginning of its text. */
    public String name() {
        if (!id.isBlank()) {
            return id;
        }
        String words = title.isBlank() ? stem.strip().replaceAll("\\s+", " ") : title;
        return Excerpt.of(words, 60);
    }
}
