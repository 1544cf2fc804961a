package org.aliquot.interchange;

import java.math.BigDecimal;

/**
 * An answer that is typed, and what it earns.
 *
 * @param text the term, or the number as its author wrote it
 * @param number whether it is compared as a number
 * @param tolerance how far off a number may be, such as {@code 0.1} or {@code 2 %}; empty for words
 * @param unit of a number; empty for none
 * @param weight share of the point, from 0 to 1
 * @param feedback Markdown; empty for none
 */
public record QuestionAnswer(
        String text, boolean number, String tolerance, String unit, BigDecimal weight, String feedback) {

    public QuestionAnswer {
        weight = Weights.plain(weight);
    }

    /** A term. */
    public static QuestionAnswer words(String text, BigDecimal weight, String feedback) {
        return new QuestionAnswer(text, false, "", "", weight, feedback);
    }

    /** A number. */
    public static QuestionAnswer number(String value, String tolerance, BigDecimal weight, String feedback) {
        return new QuestionAnswer(value, true, tolerance, "", weight, feedback);
    }
}
