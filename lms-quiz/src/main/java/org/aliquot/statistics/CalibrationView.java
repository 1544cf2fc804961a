package org.aliquot.statistics;

import org.aliquot.jobs.Job;
import org.jspecify.annotations.Nullable;

/**
 * A calibration that was asked for.
 *
 * @param summary null until it is done
 * @param decision null while nobody decided
 */
public record CalibrationView(
        Job job,
        CalibrationModel model,
        @Nullable CalibrationSummary summary,
        @Nullable CalibrationDecision decision) {}
