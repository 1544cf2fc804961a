package org.aliquot.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did in one lesson.
 *
 * @param secondsByDay time spent, by day in the installation's zone
 */
public record PastReading(
        AccountId learner,
        PastLesson lesson,
        Instant startedAt,
        @Nullable Instant completedAt,
        Instant lastAt,
        Map<LocalDate, Integer> secondsByDay) {

    public PastReading {
        secondsByDay = Map.copyOf(secondsByDay);
    }

    int seconds() {
        return secondsByDay.values().stream().mapToInt(Integer::intValue).sum();
    }
}
