package org.aliquot.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aliquot.response.Credit;
import org.jspecify.annotations.Nullable;

/**
 * What marks come to. One person's stand by themselves; two people's mean counts where they lie within a quarter of the
 * question's points of each other; beyond that, and whenever somebody decided, the third marks alone count. Pure.
 */
final class Agreeing {

    /** Two may differ by one of so many parts of the points. */
    private static final int LIMIT = 4;

    private Agreeing() {}

    /** Whether two people differ so far that a third has to decide. */
    static boolean differ(Marks one, Marks other, int most) {
        return Math.abs(one.sum() - other.sum()) * LIMIT > most;
    }

    /**
     * The marks that count: none while one is missing or two differ.
     *
     * @param blind those of slots 1 and 2
     */
    static List<Marks> counting(List<Marks> blind, @Nullable Marks decided, int markers, int most) {
        if (decided != null) {
            return List.of(decided);
        }
        boolean whole = blind.size() >= markers;
        boolean split = blind.size() == 2 && differ(blind.getFirst(), blind.getLast(), most);
        return whole && !split ? blind : List.of();
    }

    /** Rounded half up, so that nobody loses by an odd sum. */
    static Optional<Credit> credit(List<Marks> counting, int most) {
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        int sum = counting.stream().mapToInt(Marks::sum).sum();
        int of = most * counting.size();
        return Optional.of(new Credit((sum * 200 + of) / (2 * of)));
    }

    /** For each criterion the mean, in hundredths of a point. */
    static List<Integer> means(List<Marks> counting) {
        List<Integer> means = new ArrayList<>();
        for (int i = 0; !counting.isEmpty() && i < counting.getFirst().points().size(); i++) {
            int at = i;
            int sum =
                    counting.stream().mapToInt(marks -> marks.points().get(at)).sum();
            means.add(sum * 100 / counting.size());
        }
        return means;
    }
}
