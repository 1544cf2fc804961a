package org.aliquot.spacing;

import java.util.function.Function;

/** Whole days until the next review, kept in the order AGAIN, HARD, GOOD, EASY by at least a day each. */
final class Intervals {

    private final double modifier;
    private final int maximum;

    Intervals(FsrsSettings settings) {
        modifier = settings.weights().forgettingCurve().intervalModifier(settings.retention());
        maximum = settings.maximumIntervalDays();
    }

    /** At this stability alone: at least a day. */
    int days(double stability) {
        return (int) Math.min(Math.max(1, Math.round(stability * modifier)), maximum);
    }

    /** After a card in review was recalled. AGAIN goes by steps and comes to no days. */
    int recalled(Rating rating, Function<Rating, Memory> memories) {
        int good = days(memories.apply(Rating.GOOD).stability());
        int hard = Math.min(days(memories.apply(Rating.HARD).stability()), good);
        return ordered(rating, 0, hard, good, memories);
    }

    /** Without steps, where AGAIN takes days too. */
    int any(Rating rating, Function<Rating, Memory> memories) {
        int hard = days(memories.apply(Rating.HARD).stability());
        int again = Math.min(days(memories.apply(Rating.AGAIN).stability()), hard);
        int good = days(memories.apply(Rating.GOOD).stability());
        return ordered(rating, again, Math.max(hard, again + 1), good, memories);
    }

    private int ordered(Rating rating, int again, int hard, int good, Function<Rating, Memory> memories) {
        int later = Math.max(good, hard + 1);
        return switch (rating) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> later;
            case EASY -> Math.max(days(memories.apply(Rating.EASY).stability()), later + 1);
        };
    }
}
