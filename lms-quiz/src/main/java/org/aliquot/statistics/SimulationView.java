package org.aliquot.statistics;

import org.aliquot.jobs.Job;
import org.jspecify.annotations.Nullable;

/** A simulation that was asked for; {@code result} is null until it is done. */
public record SimulationView(
        Job job, SimulationRequest request, @Nullable SimulationResult result) {}
