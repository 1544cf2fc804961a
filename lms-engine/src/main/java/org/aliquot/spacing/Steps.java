package org.aliquot.spacing;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The waits within learning or relearning, in whole minutes. */
record Steps(List<Duration> waits) {

    /** A wait and the step the card then stands at. */
    record Wait(long minutes, int step) {}

    /** The wait after a rating at a step; null when the card leaves the steps for intervals of days. */
    @Nullable
    Wait after(int step, Rating rating) {
        if (step >= waits.size()) {
            return null;
        }
        return switch (rating) {
            case AGAIN -> of(minutes(0), 0);
            case HARD -> of(hard(), step);
            case GOOD -> step + 1 < waits.size() ? of(minutes(step + 1), step + 1) : null;
            case EASY -> null;
        };
    }

    /** The wait of a card just forgotten, which starts at the step it stands at. */
    @Nullable
    Wait afterLapse(int step) {
        return step < waits.size() ? of(minutes(step), 0) : null;
    }

    private static @Nullable Wait of(long minutes, int step) {
        return minutes > 0 ? new Wait(minutes, step) : null;
    }

    /** Half way between the first two steps; one and a half times a single one. */
    private long hard() {
        return waits.size() == 1 ? Math.round(minutes(0) * 1.5) : Math.round((minutes(0) + minutes(1)) / 2.0);
    }

    private long minutes(int step) {
        return waits.get(step).toMinutes();
    }
}
