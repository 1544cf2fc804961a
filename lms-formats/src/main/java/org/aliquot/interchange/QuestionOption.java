package org.aliquot.interchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something to choose or to put in order, or a place on a picture.
 *
 * @param text Markdown
 * @param weight share of the point it earns, from -1 (a penalty) to 1
 * @param feedback Markdown; empty for none
 * @param misconception what a learner who takes it has mixed up, as a tag
 * @param shape where it lies on the picture, in percent, as the text pack writes it; null for what is no place
 */
public record QuestionOption(
        String id,
        String text,
        BigDecimal weight,
        String feedback,
        @Nullable String misconception,
        @Nullable String shape) {

    public QuestionOption {
        weight = Weights.plain(weight);
    }

    public QuestionOption(String id, String text, BigDecimal weight, String feedback) {
        this(id, text, weight, feedback, null, null);
    }

    public boolean isRight() {
        return weight.signum() > 0;
    }
}
