package org.aliquot.response;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a learner answered to one question; a question left blank has no response (null where one is asked for). Sets and
 * maps are sorted, so that equal answers are stored alike.
 */
public sealed interface Response {

    ResponseKind kind();

    /** The ids it names, to be looked for among those of its question. */
    default Set<String> ids() {
        return switch (this) {
            case Choice(var option) -> Set.of(option);
            case Choices(var options) -> options;
            case Order(var steps) -> Set.copyOf(steps);
            case Pairs(var targets) -> union(targets.keySet(), targets.values());
            case Gaps(var fillings) -> fillings.keySet();
            case Antibodies(var crossedOut, var antibodies) -> union(crossedOut, antibodies);
            case Counts(var counts) -> counts.keySet();
            case Reading reading -> reading.option() == null ? Set.of() : Set.of(reading.option());
            case Quantity _, Text _, Points _ -> Set.of();
        };
    }

    /** One option chosen. */
    record Choice(String option) implements Response {
        public Choice {
            if (option.isBlank()) {
                throw new IllegalArgumentException("a choice names an option");
            }
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.CHOICE;
        }
    }

    /** Several options chosen, in no order. */
    record Choices(SortedSet<String> options) implements Response {
        public Choices {
            options = sorted(options);
            refuseEmpty(options.isEmpty());
        }

        public static Choices of(Set<String> options) {
            return new Choices(new TreeSet<>(options));
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.CHOICES;
        }
    }

    /** Steps in the order they were put into, first to last. */
    record Order(List<String> steps) implements Response {
        public Order {
            steps = List.copyOf(steps);
            refuseEmpty(steps.isEmpty());
            if (new HashSet<>(steps).size() < steps.size()) {
                throw new IllegalArgumentException("a step has one place");
            }
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.ORDER;
        }
    }

    /** What each source was matched with: target by source. */
    record Pairs(SortedMap<String, String> targets) implements Response {
        public Pairs {
            targets = sorted(targets);
            refuseEmpty(targets.isEmpty());
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.PAIRS;
        }
    }

    /** A number as it was typed, with its unit where one was chosen. */
    record Quantity(String value, @Nullable String unit) implements Response {
        public Quantity {
            refuseEmpty(value.isBlank());
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.QUANTITY;
        }
    }

    /** Words as they were typed. */
    record Text(String text) implements Response {
        public Text {
            refuseEmpty(text.isBlank());
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.TEXT;
        }
    }

    /** What stands in each gap that is not empty. */
    record Gaps(SortedMap<String, String> fillings) implements Response {
        public Gaps {
            fillings = sorted(fillings);
            refuseEmpty(fillings.isEmpty());
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.GAPS;
        }
    }

    /** Points set on a picture. */
    record Points(List<Point> points) implements Response {
        public Points {
            points = List.copyOf(points);
            refuseEmpty(points.isEmpty());
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.POINTS;
        }
    }

    /** Antigens crossed out on a panel, and the antibodies named, each by its antigen; one of the two may be empty. */
    record Antibodies(SortedSet<String> crossedOut, SortedSet<String> antibodies) implements Response {
        public Antibodies {
            crossedOut = sorted(crossedOut);
            antibodies = sorted(antibodies);
            refuseEmpty(crossedOut.isEmpty() && antibodies.isEmpty());
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.ANTIBODIES;
        }
    }

    /** How many of each class of cell were counted. */
    record Counts(SortedMap<String, Integer> counts) implements Response {
        public Counts {
            counts = sorted(counts);
            refuseEmpty(counts.isEmpty());
            if (counts.values().stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("a count is not below 0");
            }
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.COUNTS;
        }
    }

    /** What was read off a control chart: an option, and the runs that were marked, from 1; one of the two may be missing. */
    record Reading(@Nullable String option, SortedSet<Integer> runs) implements Response {
        public Reading {
            runs = sorted(runs);
            refuseEmpty(option == null && runs.isEmpty());
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.READING;
        }
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(SortedSet<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    private static <V> SortedMap<String, V> sorted(SortedMap<String, V> values) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static void refuseEmpty(boolean empty) {
        if (empty) {
            throw new IllegalArgumentException("an empty answer is no response");
        }
    }
}
