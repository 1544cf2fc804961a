package org.aliquot.web.cohort;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.aliquot.standing.ClassMember;
import org.aliquot.standing.Standing;
import org.aliquot.web.address.Address;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/**
 * Whom of a class a page shows, and in which order, as its address says.
 *
 * @param show everybody, those whose chance is at least even, those below, those with too few answers, or those of a band
 * @param sort a column, from the other end with a minus before it
 */
record ReadinessWanted(
        @Nullable String q,
        @Nullable String show,
        @Nullable String sort,
        @Nullable String view,
        @Nullable Integer page) {

    static final int PAGE = 50;

    static final Map<String, String> SHOWN = shown();

    static final String EARLY = "Too few answers to say";

    private static final double EVEN = 0.5;

    private static Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("", "Everyone");
        shown.put("passing", "More likely to pass than not");
        shown.put("below", "Less likely to pass than not");
        shown.put("early", EARLY);
        ReadinessBand.ALL.forEach(band -> shown.put(band.word(), "Readiness " + band.title()));
        return shown;
    }

    String search() {
        return Search.typed(q);
    }

    String chosen() {
        return SHOWN.containsKey(Search.typed(show)) ? Search.typed(show) : "";
    }

    boolean byArea() {
        return "areas".equals(view);
    }

    String column() {
        return order().startsWith("-") ? order().substring(1) : order();
    }

    boolean isDown() {
        return order().startsWith("-");
    }

    private String order() {
        return Search.typed(sort).matches("-?(name|readiness|answers|here)") ? Search.typed(sort) : "name";
    }

    /** From 1. */
    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    List<ClassMember> of(List<ClassMember> members) {
        Comparator<ClassMember> order = comparator();
        return members.stream()
                .filter(this::isFound)
                .filter(this::isShown)
                .sorted(isDown() ? order.reversed() : order)
                .toList();
    }

    private boolean isFound(ClassMember member) {
        String wanted = low(search());
        return low(member.row().name()).contains(wanted)
                || low(member.row().email()).startsWith(wanted);
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private boolean isShown(ClassMember member) {
        Standing.Chance chance = member.chance();
        return switch (chosen()) {
            case "passing" -> chance != null && chance.value() >= EVEN;
            case "below" -> chance != null && chance.value() < EVEN;
            case "early" -> chance == null;
            case "" -> true;
            default -> ReadinessBand.ALL.stream().anyMatch(band -> band.word().equals(chosen()) && band.holds(member));
        };
    }

    private Comparator<ClassMember> comparator() {
        return switch (column()) {
            case "readiness" -> Comparator.comparingDouble(ReadinessWanted::chance);
            case "answers" -> Comparator.comparingInt(ClassMember::answers);
            case "here" ->
                Comparator.comparing(
                        member -> member.row().lastActivity(), Comparator.nullsFirst(Comparator.naturalOrder()));
            default -> Comparator.comparing(member -> low(member.row().name()));
        };
    }

    private static double chance(ClassMember member) {
        Standing.Chance chance = member.chance();
        return chance == null ? -1 : chance.value();
    }

    /** {@code path} with all of this but what {@code changes} says otherwise; another order begins on the first page. */
    String url(String path, Map<String, String> changes) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", search());
        all.put("show", chosen());
        all.put("sort", Objects.requireNonNullElse(sort, "").isEmpty() ? "" : order());
        all.put("view", byArea() ? "areas" : "");
        all.putAll(changes);
        return Address.with(path, all);
    }
}
