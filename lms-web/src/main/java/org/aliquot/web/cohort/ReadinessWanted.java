package org.aliquot.web.cohort;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    /** Those of them who are shown, in the order that is wanted. */
    List<ClassMember> of(List<ClassMember> members) {
        return members.stream()
                .filter(this::shows)
                .sorted(Comparator.comparing(this::place, byPlace()))
                .toList();
    }

    boolean shows(ClassMember member) {
        return isFound(member) && isShown(member);
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

    /** Where the order puts somebody: by a value, or by name where that is what is asked for. */
    record Place(UUID person, double value, String name) {}

    Place place(ClassMember member) {
        UUID person = member.row().person();
        return switch (column()) {
            case "readiness" -> new Place(person, chance(member), "");
            case "answers" -> new Place(person, member.answers(), "");
            case "here" -> new Place(person, moment(member.row().lastActivity()), "");
            default -> new Place(person, 0, low(member.row().name()));
        };
    }

    Comparator<Place> byPlace() {
        Comparator<Place> up = Comparator.comparingDouble(Place::value).thenComparing(Place::name);
        return isDown() ? up.reversed() : up;
    }

    private static double chance(ClassMember member) {
        Standing.Chance chance = member.chance();
        return chance == null ? -1 : chance.value();
    }

    /** Who was never here comes before everybody. */
    private static double moment(@Nullable Instant at) {
        return at == null ? Double.NEGATIVE_INFINITY : (double) at.toEpochMilli();
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
