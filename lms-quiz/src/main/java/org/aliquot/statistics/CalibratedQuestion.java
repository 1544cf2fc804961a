package org.aliquot.statistics;

import org.aliquot.bank.ItemVersionId;
import org.jspecify.annotations.Nullable;

/**
 * What a calibration found of one version of a question; figures that do not exist are null.
 *
 * @param number of the version
 * @param rated the author's rating, logits
 * @param anchor whether its difficulty in use was held
 * @param beforeB its difficulty in use before, if answers alone had decided it
 * @param displacement how far it moved against the others, logits
 * @param z displacement in standard errors; beyond 3 it has drifted
 */
public record CalibratedQuestion(
        ItemVersionId version,
        String slug,
        int number,
        int answers,
        double rated,
        @Nullable Double a,
        @Nullable Double b,
        @Nullable Double seA,
        @Nullable Double seB,
        @Nullable Double infit,
        @Nullable Double outfit,
        @Nullable Double beforeB,
        @Nullable Double beforeSe,
        boolean anchor,
        @Nullable Double displacement,
        @Nullable Double z,
        @Nullable Double robustZ) {

    /** Whether it was in use and became easier or harder. */
    public boolean isDrifted() {
        return displacement != null && !anchor;
    }
}
