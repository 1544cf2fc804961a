package org.aliquot.search;

import java.util.List;
import java.util.function.ToIntFunction;

/** The best of what was found, and how many there are in all. */
public record Hits<T>(List<T> best, int all) {

    public Hits {
        best = List.copyOf(best);
    }

    /** Each row says how many there are in all, so that no second statement counts them. */
    static <T> Hits<T> of(List<T> best, ToIntFunction<T> all) {
        return new Hits<>(best, best.isEmpty() ? 0 : all.applyAsInt(best.getFirst()));
    }

    static <T> Hits<T> none() {
        return new Hits<>(List.of(), 0);
    }
}
