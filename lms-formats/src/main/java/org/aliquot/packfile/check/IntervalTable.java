package org.aliquot.packfile.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.packfile.ReferenceInterval;
import org.aliquot.packfile.ReferenceInterval.Limits;
import org.jspecify.annotations.Nullable;

/** The pack's intervals by the names of tests, with their names and units as patterns. */
final class IntervalTable {

    /** Names this short, such as PT and LD, are told from words by their capitals. */
    private static final int SHORT_NAME = 4;

    private final Map<String, List<ReferenceInterval>> byName = new HashMap<>();
    private final String names;
    private final String units;

    IntervalTable(List<ReferenceInterval> intervals) {
        intervals.forEach(interval -> interval.names()
                .forEach(name -> byName.computeIfAbsent(lower(name), unused -> new ArrayList<>())
                        .add(interval)));
        names = intervals.stream()
                .flatMap(interval -> interval.names().stream())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> name.length() < SHORT_NAME ? Pattern.quote(name) : "(?i:" + Pattern.quote(name) + ")")
                .collect(Collectors.joining("|"));
        units = intervals.stream()
                .flatMap(IntervalTable::both)
                .map(Limits::unit)
                .filter(unit -> !unit.equals("none"))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** Matches any name of a test as a whole word; one group. */
    String names() {
        return "(?<![\\w/-])(" + names + ")(?![\\w/-])";
    }

    /** Matches any unit of the table, perhaps after the sign of multiplication; one group. */
    String units() {
        return "(?:× ?)?(" + units + ")(?![\\w/^])";
    }

    boolean knows(String test) {
        return byName.containsKey(lower(test));
    }

    /** What is wrong with an interval; empty where the table has it for one of the tests. */
    Optional<String> objection(StatedInterval stated) {
        if (stated.tests().stream().anyMatch(test -> limits(test, stated).anyMatch(limits -> agrees(limits, stated)))) {
            return Optional.empty();
        }
        String test = stated.tests().getLast();
        List<Limits> known = limits(test, stated).toList();
        return Optional.of("the interval of %s is given as %s%s; reference-intervals.yaml has %s"
                .formatted(
                        test,
                        ends(stated.low(), stated.high()),
                        stated.unit() == null ? "" : " " + stated.unit(),
                        (known.isEmpty() ? limits(test) : known.stream())
                                .map(IntervalTable::write)
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    private Stream<Limits> limits(String test) {
        return byName.getOrDefault(lower(test), List.of()).stream().flatMap(IntervalTable::both);
    }

    /** In the unit that is stated, if one is. */
    private Stream<Limits> limits(String test, StatedInterval stated) {
        return limits(test)
                .filter(limits -> stated.unit() == null || limits.unit().equals(stated.unit()));
    }

    private static boolean agrees(Limits limits, StatedInterval stated) {
        boolean fromZero =
                stated.low() == null && limits.low() != null && limits.low().signum() == 0;
        return (fromZero || same(limits.low(), stated.low())) && same(limits.high(), stated.high());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static Stream<Limits> both(ReferenceInterval interval) {
        return Stream.of(interval.limits(), interval.si()).filter(Objects::nonNull);
    }

    private static String write(Limits limits) {
        return ends(limits.low(), limits.high()) + (limits.unit().equals("none") ? "" : " " + limits.unit());
    }

    private static String ends(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null) {
            return "up to " + high;
        }
        return high == null ? low + " or more" : low + "-" + high;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
