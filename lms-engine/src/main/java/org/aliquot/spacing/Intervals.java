package org.aliquot.spacing;

import java.util.EnumMap;
import java.util.Map;
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

    /** After a card in review was recalled; AGAIN goes by steps and has no entry. */
    Map<Rating, Integer> recalled(Function<Rating, Memory> memories) {
        int good = days(memories.apply(Rating.GOOD).stability());
        int hard = Math.min(days(memories.apply(Rating.HARD).stability()), good);
        return ordered(hard, good, days(memories.apply(Rating.EASY).stability()));
    }

    /** Without steps, where AGAIN takes days too. */
    Map<Rating, Integer> all(Function<Rating, Memory> memories) {
        int hard = days(memories.apply(Rating.HARD).stability());
        int again = Math.min(days(memories.apply(Rating.AGAIN).stability()), hard);
        hard = Math.max(hard, again + 1);
        var days = ordered(
                hard,
                days(memories.apply(Rating.GOOD).stability()),
                days(memories.apply(Rating.EASY).stability()));
        days.put(Rating.AGAIN, again);
        return days;
    }

    private static Map<Rating, Integer> ordered(int hard, int good, int easy) {
        int later = Math.max(good, hard + 1);
        var days = new EnumMap<Rating, Integer>(Rating.class);
        days.put(Rating.HARD, hard);
        days.put(Rating.GOOD, later);
        days.put(Rating.EASY, Math.max(easy, later + 1));
        return days;
    }
}
