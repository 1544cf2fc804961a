package org.aliquot.api;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.statistics.CalibrationModel;
import org.jspecify.annotations.Nullable;

/** Calibrations and what they found. */
final class CalibrationJson {

    /**
     * A calibration that was asked for.
     *
     * @param summary null until it is done
     * @param decision null while nobody decided
     */
    record Calibration(
            JobJson job,
            CalibrationModel model,
            @Nullable Summary summary,
            @Nullable Decision decision) {}

    /**
     * A calibration as a whole.
     *
     * @param persons attempts with an answer that counts
     * @param items with a difficulty
     * @param without answered by too few, or by nobody or everybody right: no difficulty
     * @param latentMean of the persons on the scale
     * @param fullErrors whether standard errors come from the full information matrix; else they are somewhat too small
     * @param anchors questions in use that were held
     * @param drifted questions in use that became easier or harder
     * @param shift what was added to bring a first calibration onto the authors' scale
     * @param ratingsCorrelation of the authors' ratings with the difficulties; null when it has no value
     * @param ratingsDistance root of the mean square of rating less difficulty, logits
     */
    record Summary(
            int persons,
            int answers,
            int items,
            int without,
            double logLikelihood,
            int iterations,
            boolean converged,
            boolean fullErrors,
            double latentMean,
            double latentSd,
            int anchors,
            int drifted,
            double shift,
            @Nullable Double ratingsCorrelation,
            @Nullable Double ratingsDistance,
            double seconds) {}

    /** What a person decided about a calibration. */
    record Decision(boolean adopted, String reason, UUID decidedBy, Instant decidedAt) {}

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
    record Question(
            UUID version,
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
            @Nullable Double robustZ) {}

    private CalibrationJson() {}
}
