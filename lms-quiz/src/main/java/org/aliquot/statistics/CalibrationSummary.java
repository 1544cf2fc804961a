package org.aliquot.statistics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A calibration as a whole.
 *
 * @param persons attempts with an answer that counts
 * @param items with a difficulty
 * @param without answered by too few, or by nobody or everybody right: no difficulty
 * @param latentMean of the persons on the scale
 * @param anchors questions in use that were held
 * @param drifted questions in use that became easier or harder
 * @param shift what was added to bring a first calibration onto the authors' scale
 */
public record CalibrationSummary(
        int persons,
        int answers,
        int items,
        int without,
        @JsonUnwrapped Convergence convergence,
        double latentMean,
        double latentSd,
        int anchors,
        int drifted,
        double shift,
        @JsonUnwrapped Ratings ratings,
        double seconds) {

    /**
     * How the estimation ended.
     *
     * @param fullErrors whether standard errors come from the full information matrix; else they are somewhat too small
     */
    public record Convergence(double logLikelihood, int iterations, boolean converged, boolean fullErrors) {}

    /**
     * How the difficulties agree with what authors had said.
     *
     * @param ratingsCorrelation of the authors' ratings with the difficulties; null when it has no value
     * @param ratingsDistance root of the mean square of rating less difficulty, logits
     */
    public record Ratings(
            @Nullable Double ratingsCorrelation, @Nullable Double ratingsDistance) {}
}
