package org.aliquot.plan;

import org.aliquot.planner.AreaStanding;
import org.jspecify.annotations.Nullable;

/**
 * A task of today with what is known of it now.
 *
 * @param title of the lesson or exam; empty for reviews and practice
 * @param area how the learner stands in its area now; null where it has none
 * @param begun whether a part of the lesson was read
 */
public record DayTask(
        PlannedTask task, String title, @Nullable AreaStanding area, boolean begun, boolean done) {}
