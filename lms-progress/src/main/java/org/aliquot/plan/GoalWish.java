package org.aliquot.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A goal as a learner wants it; null for a date that is not known. */
public record GoalWish(String target, @Nullable LocalDate examOn, Set<DayOfWeek> days, int minutes) {

    public GoalWish {
        days = Set.copyOf(days);
    }
}
