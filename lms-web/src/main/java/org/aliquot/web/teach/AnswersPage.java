package org.aliquot.web.teach;

import java.util.List;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * How a question was answered.
 *
 * @param figures null while there are too few answers to say anything
 */
public record AnswersPage(
        String slug,
        int number,
        QuestionView question,
        int answers,
        int needed,
        @Nullable Figures figures,
        List<Option> options,
        String asOf) {

    /**
     * Of all answers.
     *
     * @param right percent with its 95 % interval
     */
    public record Figures(Share right, String rightWords, @Nullable String medianTime) {}

    /** A share in percent with its 95 % interval. */
    public record Share(int percent, int low, int high) {}

    /** One option, or leaving the question blank when it has no letter. */
    public record Option(
            String letter, String html, boolean key, int chosen, @Nullable Share share, String words) {}
}
