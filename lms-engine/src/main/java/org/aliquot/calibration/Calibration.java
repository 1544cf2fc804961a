package org.aliquot.calibration;

import java.util.List;

/**
 * The result of a calibration.
 *
 * @param items in the order of the data
 * @param latentMean of the persons: 0 unless items were anchored
 * @param latentSd of the persons: 1 in the two-parameter model
 * @param iterations steps of the EM algorithm
 * @param fullErrors whether standard errors come from the full information matrix; else each item's own block, approximate
 */
public record Calibration(
        Model model,
        List<CalibratedItem> items,
        double logLikelihood,
        double latentMean,
        double latentSd,
        int iterations,
        boolean converged,
        boolean fullErrors) {

    public Calibration {
        items = List.copyOf(items);
    }

    Calibration with(List<CalibratedItem> others, double mean) {
        return new Calibration(model, others, logLikelihood, mean, latentSd, iterations, converged, fullErrors);
    }
}
