package org.aliquot.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aliquot.classical.AnswerCount;
import org.aliquot.classical.AnswerCounts;
import org.jspecify.annotations.Nullable;

/**
 * All answers to a question in one setting, counted.
 *
 * @param times how many took so long, by steps of 5 %: step t is e^(t/20) seconds
 * @param firstAt when an attempt with the first of them ended; null for none
 */
public record Tally(
        AnswerCounts answers,
        SortedMap<Integer, Integer> times,
        @Nullable Instant firstAt,
        @Nullable Instant lastAt) {

    public static final Tally NONE = new Tally(new AnswerCounts(List.of()), new TreeMap<>(), null, null);

    /** Counts without times, as those of checks in lessons. */
    public static Tally of(List<AnswerCount> counts) {
        return new Tally(new AnswerCounts(counts), new TreeMap<>(), null, null);
    }

    /** Those of both, such as of two versions. */
    public Tally and(Tally other) {
        List<AnswerCount> counts = new ArrayList<>(answers.counts());
        counts.addAll(other.answers.counts());
        TreeMap<Integer, Integer> steps = new TreeMap<>(times);
        other.times.forEach((step, count) -> steps.merge(step, count, Integer::sum));
        return new Tally(new AnswerCounts(counts), steps, earlier(firstAt, other.firstAt), later(lastAt, other.lastAt));
    }

    /** In milliseconds, to within 3 %; null where no time was reported. */
    public @Nullable Long medianMs() {
        long all = times.values().stream().mapToLong(Integer::longValue).sum();
        long below = 0;
        for (Map.Entry<Integer, Integer> step : times.entrySet()) {
            below += step.getValue();
            if (2 * below >= all) {
                return Math.round(1000 * Math.exp(step.getKey() / 20.0));
            }
        }
        return null;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
