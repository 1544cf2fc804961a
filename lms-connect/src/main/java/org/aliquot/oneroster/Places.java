package org.aliquot.oneroster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who is in which class today. */
final class Places {

    static final List<String> NEEDED = List.of("classSourcedId", "userSourcedId", "role");
    static final int MOST = 500_000;

    private final List<ListedPlace> places = new ArrayList<>();

    /**
     * Where in the list somebody's place in a class is. Not by a pair of both ids: numbered ids make pairs of few hashes, and half
     * a million of them are then searched one by one.
     */
    private final Map<String, Map<String, Integer>> seats = new HashMap<>();

    private final Map<String, String> ids = new HashMap<>();
    private final Scope scope;
    private final Findings findings;

    /** What places are looked up in. */
    record Scope(Classes classes, People people, boolean delta, LocalDate today) {}

    Places(Scope scope, Findings findings) {
        this.scope = scope;
        this.findings = findings;
    }

    void take(Line line) {
        boolean gone = Status.isGone(line);
        Optional<PlaceRole> role = role(line);
        if (role.isEmpty()) {
            findings.count(Oddity.OTHER_ROLE);
        } else if (gone) {
            put(line, role.get(), true);
        } else {
            takeActive(line, role.get());
        }
    }

    /**
     * Who has left by now need not be listed any more, so days are looked at before people. Many systems end an enrollment by its
     * last day and not by its status: where only changes are listed, nothing else tells that the place is gone.
     */
    private void takeActive(Line line, PlaceRole role) {
        Term term = Term.of(line);
        boolean over = term.isOver(scope.today);
        if (term.isToCome(scope.today) || over && !scope.delta) {
            findings.count(Oddity.OTHER_TIME);
            return;
        }
        put(line, role, over);
        if (over) {
            findings.count(Oddity.ENDED);
        }
    }

    private void put(Line line, PlaceRole role, boolean gone) {
        String classId = once(line.id("classSourcedId"));
        String personId = once(line.id("userSourcedId"));
        requireKnown(classId, personId);
        if (scope.people.isDisabled(personId) && !scope.delta) {
            return;
        }
        boolean away = gone || scope.people.isGone(personId);
        ListedPlace place = new ListedPlace(classId, personId, role, away, line.number());
        Map<String, Integer> taken = seats.computeIfAbsent(classId, _ -> new HashMap<>());
        Integer before = taken.putIfAbsent(personId, places.size());
        if (before == null) {
            places.add(place);
        } else {
            places.set(before, one(places.get(before), place));
        }
    }

    /** Every place has two of these texts, and the same again and again. */
    private String once(String id) {
        return ids.computeIfAbsent(id, itself -> itself);
    }

    private void requireKnown(String classId, String personId) {
        if (scope.delta) {
            return;
        }
        if (!scope.classes.has(classId)) {
            throw new RefusedRow("classSourcedId “" + Tidy.shown(classId)
                    + "” is not in classes.csv, or its row there was not read.");
        }
        if (!scope.people.has(personId)) {
            throw new RefusedRow(
                    "userSourcedId “" + Tidy.shown(personId) + "” is not in users.csv, or its row there was not read.");
        }
    }

    /** Whoever moved from one enrollment to another is still there; a teacher who is also a student teaches. */
    private ListedPlace one(ListedPlace before, ListedPlace after) {
        if (!before.gone() && !after.gone()) {
            findings.count(Oddity.SEVERAL);
        }
        if (before.gone() != after.gone()) {
            return before.gone() ? after : before;
        }
        return after.role().compareTo(before.role()) > 0 ? after : before;
    }

    /** Empty for those who neither learn nor teach. */
    private static Optional<PlaceRole> role(Line line) {
        String role = line.cell("role");
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "student" -> Optional.of(PlaceRole.STUDENT);
            case "teacher" -> Optional.of(PlaceRole.TEACHER);
            case "administrator", "proctor" -> Optional.empty();
            case "" -> throw new RefusedRow("role is empty.");
            default ->
                throw new RefusedRow(
                        "The role “" + Tidy.shown(role) + "” is not one of student, teacher, administrator, proctor.");
        };
    }

    List<ListedPlace> all() {
        return List.copyOf(places);
    }
}
