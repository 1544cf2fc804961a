package org.aliquot.web.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a quiz, to be added, removed and put in order.
 *
 * @param number of the exam version shown; a change names it
 * @param ruled whether there are rules to look at: it is drawn, or the school's own
 * @param drawn true when the form is drawn from areas and has no list to change
 * @param forms how many fixed forms are in use; 0: each attempt is drawn from the bank
 * @param length questions of an attempt
 */
public record QuizEditor(
        String key,
        String title,
        int number,
        boolean ruled,
        boolean drawn,
        int forms,
        int length,
        List<Line> questions,
        Finder finder,
        @Nullable String refusal) {

    /** A question of the quiz. */
    public record Line(String slug, String begin, String topic, String level, String url, String answersUrl) {}

    /** Questions of the bank that could be added. */
    public record Finder(String search, List<Line> found, boolean more) {}
}
