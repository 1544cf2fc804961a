package org.aliquot.qti;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.response.Response;

/**
 * Answers to try an item's rules on.
 *
 * @param complete whether there are no others
 */
record Tries(List<Response> answers, boolean complete) {

    /** More would take longer than anybody waits for an import. */
    static final int MOST = 2048;

    Tries {
        answers = List.copyOf(answers);
    }

    /** Every set of these, but the empty one, with at most so many; where those are too many, the small and the large ones. */
    static List<List<String>> sets(List<String> of, int most) {
        List<List<String>> sets = new ArrayList<>();
        if (of.size() <= 11) {
            for (int bits = 1; bits < 1 << of.size(); bits++) {
                if (Integer.bitCount(bits) <= most) {
                    sets.add(chosen(of, bits));
                }
            }
            return sets;
        }
        of.forEach(one -> sets.add(List.of(one)));
        if (most >= of.size()) {
            sets.add(of);
        }
        return sets;
    }

    static boolean areAllSets(List<String> of) {
        return of.size() <= 11;
    }

    private static List<String> chosen(List<String> of, int bits) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            if ((bits & 1 << i) != 0) {
                chosen.add(of.get(i));
            }
        }
        return chosen;
    }

    /**
     * Every way of giving each key one of its values or none, but for giving none at all. Where those are too many, each value
     * alone, and the {@code usual} ones with one of them changed.
     */
    static List<TreeMap<String, String>> fillings(Map<String, List<String>> values, Map<String, String> usual) {
        if (count(values) <= MOST) {
            List<TreeMap<String, String>> all = new ArrayList<>(List.of(new TreeMap<>()));
            values.forEach((key, offered) -> {
                for (TreeMap<String, String> begun : List.copyOf(all)) {
                    offered.forEach(value -> all.add(with(begun, key, value)));
                }
            });
            return all.subList(1, all.size());
        }
        LinkedHashSet<TreeMap<String, String>> some = new LinkedHashSet<>();
        some.add(new TreeMap<>(usual));
        values.forEach((key, offered) -> {
            TreeMap<String, String> without = new TreeMap<>(usual);
            without.remove(key);
            some.add(without);
            for (String value : offered) {
                some.add(with(usual, key, value));
                some.add(with(Map.of(), key, value));
            }
        });
        some.removeIf(Map::isEmpty);
        return some.stream().limit(MOST).toList();
    }

    static boolean areAllFillings(Map<String, List<String>> values) {
        return count(values) <= MOST;
    }

    private static double count(Map<String, List<String>> values) {
        return values.values().stream()
                .mapToDouble(offered -> offered.size() + 1)
                .reduce(1, (a, b) -> a * b);
    }

    private static TreeMap<String, String> with(Map<String, String> begun, String key, String value) {
        TreeMap<String, String> next = new TreeMap<>(begun);
        next.put(key, value);
        return next;
    }
}
