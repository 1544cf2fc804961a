package org.aliquot.microscope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Hash;
import org.aliquot.microscope.optics.Kind;

/**
 * What is counted in some fields of one slide, and among what.
 *
 * @param counted what is counted, each with a counter of its own
 * @param others kinds that lie there as well, one or two of each in each field
 * @param fields how many are looked at
 */
public record Count(List<Counted> counted, List<String> others, int fields) {

    public static final int MOST_COUNTERS = 4;
    public static final int MOST_KINDS = 3;
    public static final int MOST_OTHERS = 4;
    public static final int MOST_FIELDS = 5;
    public static final int MOST_OBJECTS = 25;

    /** Slides are drawn so often until all averages are as they shall be. */
    private static final int TRIES = 400;

    private static final long PURPOSE = 0x636f756eL;

    /**
     * What one counter counts.
     *
     * @param kinds by id, counted together; the first is the most frequent
     * @param fewest in a field
     * @param most in a field
     */
    public record Counted(List<String> kinds, int fewest, int most) {
        public Counted {
            kinds = List.copyOf(kinds);
            refuse(kinds.isEmpty(), "nothing is counted");
            refuse(kinds.size() > MOST_KINDS, "at most " + MOST_KINDS + " kinds are counted together");
            refuse(
                    fewest < 0 || most < Math.max(1, fewest) || most > MOST_OBJECTS,
                    "0 to " + MOST_OBJECTS + " objects are counted in a field, the fewest first");
        }

        /** In each of the fields of a slide: scattered around what is usual on it. */
        private List<Integer> draw(Chance chance, int fields) {
            int usual = fewest + chance.below(most - fewest + 1);
            int spread = 1 + usual / 5;
            return IntStream.range(0, fields)
                    .mapToObj(_ -> Math.clamp(usual + chance.below(2 * spread + 1) - spread, fewest, most))
                    .toList();
        }
    }

    /**
     * Refuses what no field can show with an {@link IllegalArgumentException} that says why.
     */
    public Count {
        counted = List.copyOf(counted);
        others = List.copyOf(others);
        refuse(counted.isEmpty(), "nothing is counted");
        refuse(counted.size() > MOST_COUNTERS, "at most " + MOST_COUNTERS + " counters");
        refuse(others.size() > MOST_OTHERS, "at most " + MOST_OTHERS + " other kinds lie in the fields");
        refuse(fields < 1 || fields > MOST_FIELDS, "1 to " + MOST_FIELDS + " fields are looked at");
        List<String> all = ids(counted, others);
        refuse(new HashSet<>(all).size() < all.size(), "a kind is named twice");
        for (Kind kind : Search.kinds(all)) {
            refuse(Search.full(kind), "the field is full of '" + kind.id() + "' anyway");
            refuse(
                    Kinds.setting(kind).preparation() != setting(all).preparation(),
                    "'" + kind.id() + "' is not seen in the same field as '" + all.getFirst() + "'");
        }
    }

    /** All kinds that are told apart, in an order that does not say which are counted. */
    public List<String> kinds() {
        return ids(counted, others).stream().sorted().toList();
    }

    /** The same in all versions of Java: answers are scored by what is drawn from it. */
    int own() {
        List<String> counters = counted.stream()
                .map(each -> each.kinds() + " " + each.fewest() + " " + each.most())
                .toList();
        return (counters + " " + others + " " + fields).hashCode();
    }

    Set<String> wanted() {
        return Set.copyOf(ids(counted, List.of()));
    }

    Setting setting() {
        return setting(ids(counted, others));
    }

    /**
     * How many of each kind lie in each field of the slide with that number; the same always gives the same. Grades that a slide can
     * have come up alike, however many totals each of them holds.
     *
     * @param grade of a total of all fields, from 0; below 0 for one that is not clearly in a grade
     * @throws IllegalArgumentException when no slide has a clear one
     */
    public List<Map<String, Integer>> numbers(int number, IntUnaryOperator grade) {
        var chance = new Chance(Hash.mix(Hash.mix(number, PURPOSE), own()));
        List<Map<String, Integer>> numbers = new ArrayList<>();
        IntStream.range(0, fields).forEach(_ -> numbers.add(new TreeMap<>()));
        for (Counted each : counted) {
            List<Integer> drawn = draw(each, grade, chance);
            for (int field = 0; field < fields; field++) {
                for (int i = 0; i < drawn.get(field); i++) {
                    String kind = each.kinds()
                            .get(Math.min(
                                    chance.below(each.kinds().size()),
                                    chance.below(each.kinds().size())));
                    numbers.get(field).merge(kind, 1, Integer::sum);
                }
            }
        }
        numbers.forEach(field -> others.forEach(other -> field.put(other, 1 + chance.below(2))));
        return numbers.stream().map(Collections::unmodifiableMap).toList();
    }

    private List<Integer> draw(Counted each, IntUnaryOperator grade, Chance chance) {
        int[] grades = IntStream.rangeClosed(each.fewest() * fields, each.most() * fields)
                .map(grade)
                .filter(one -> one >= 0)
                .distinct()
                .toArray();
        int first = grades.length == 0 ? 0 : chance.below(grades.length);
        return IntStream.range(0, grades.length)
                .map(i -> grades[(first + i) % grades.length])
                .boxed()
                .flatMap(wanted -> Stream.generate(() -> each.draw(chance, fields))
                        .limit(TRIES)
                        .filter(numbers -> grade.applyAsInt(sum(numbers)) == wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no average of " + each.fewest() + " to " + each.most() + " lies clearly within a grade:"
                                + " whoever is off by the tolerance would report another one"));
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static Setting setting(List<String> ids) {
        return Kinds.setting(Search.kinds(ids).getFirst());
    }

    private static List<String> ids(List<Counted> counted, List<String> others) {
        return Stream.concat(counted.stream().flatMap(each -> each.kinds().stream()), others.stream())
                .toList();
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }
}
