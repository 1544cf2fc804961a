package org.aliquot.authoring;

import org.aliquot.word.Word;

/** How hard a question is, roughly: of people just at the pass point, two in three and more, about half, or one in three and fewer get it right. */
public enum DifficultyBand implements Word {
    EASY(Double.NEGATIVE_INFINITY, -0.75),
    MIDDLE(-0.75, 0.75),
    HARD(0.75, Double.POSITIVE_INFINITY);

    private final double least;
    private final double below;

    DifficultyBand(double least, double below) {
        this.least = least;
        this.below = below;
    }

    /** Logits, inclusive. */
    public double least() {
        return least;
    }

    /** Logits, exclusive. */
    public double below() {
        return below;
    }
}
