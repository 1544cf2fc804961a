package org.aliquot.statistics;

import org.aliquot.bank.ItemVersionId;
import org.jspecify.annotations.Nullable;

/**
 * What a calibration found of one version of a question; figures that do not exist are null.
 *
 * @param number of the version
 * @param rated the author's rating, logits
 * @param anchor whether its difficulty in use was held
 */
public record CalibratedQuestion(
        ItemVersionId version,
        String slug,
        int number,
        int answers,
        double rated,
        Estimate estimate,
        Before before,
        boolean anchor,
        Drift drift) {

    /** Slope and difficulty with their errors, and how well the answers fit. */
    public record Estimate(
            @Nullable Double a,
            @Nullable Double b,
            @Nullable Double seA,
            @Nullable Double seB,
            @Nullable Double infit,
            @Nullable Double outfit) {}

    /**
     * Its difficulty in use before.
     *
     * @param beforeB its difficulty in use before, if answers alone had decided it
     */
    public record Before(@Nullable Double beforeB, @Nullable Double beforeSe) {}

    /**
     * How far it moved against the others.
     *
     * @param displacement how far it moved against the others, logits
     * @param z displacement in standard errors; beyond 3 it has drifted
     */
    public record Drift(
            @Nullable Double displacement,
            @Nullable Double z,
            @Nullable Double robustZ) {}

    /** Whether it was in use and became easier or harder. */
    public boolean isDrifted() {
        return drift.displacement() != null && !anchor;
    }
}
