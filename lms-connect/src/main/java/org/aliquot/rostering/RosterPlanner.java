package org.aliquot.rostering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountStanding;
import org.aliquot.people.EmailAddress;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Compares a list with how things stand. Missing is not gone: who is no longer in a list is suspended, and where that would empty a
 * class, only after a person has said yes. Only a membership that such a list made is suspended. Pure.
 */
final class RosterPlanner {

    /** So few may leave a class by themselves, or so small a share of it. */
    private static final int FEW = 5;

    private static final double SMALL_SHARE = 0.2;

    /**
     * What a list is.
     *
     * @param whole classes of which it has everybody
     * @param careful whether some of it could not be read
     * @param named whether it names everybody whom it has
     */
    record Scope(Set<String> whole, boolean careful, boolean named) {}

    private final Scope scope;
    private final RosterWorld world;
    private final List<PlannedRow> rows = new ArrayList<>();
    private final Map<UUID, Integer> seats = new HashMap<>();

    /** Who is in each class of the list by what it says. */
    private final Map<String, Set<AccountId>> there = new HashMap<>();

    private final Map<UUID, Set<AccountId>> thereByCohort = new HashMap<>();
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Map<String, String> takenAddresses = new HashMap<>();
    private final Map<UUID, Set<String>> freshByCohort = new HashMap<>();
    private int last;

    private RosterPlanner(Scope scope, RosterWorld world) {
        this.scope = scope;
        this.world = world;
    }

    /**
     * What becomes of each entry, and then of each who is missing.
     *
     * @param entries in the order of the list
     */
    static List<PlannedRow> plan(List<ListedEntry> entries, Scope scope, RosterWorld world) {
        RosterPlanner planner = new RosterPlanner(scope, world);
        entries.forEach(planner::plan);
        planner.leave(entries);
        return List.copyOf(planner.rows);
    }

    private void plan(ListedEntry entry) {
        last = Math.max(last, entry.number());
        RosterWorld.KnownClass known = world.classes().get(entry.classId());
        AccountStanding person = person(entry);
        if (person != null && !entry.gone()) {
            there.computeIfAbsent(entry.classId(), _ -> new HashSet<>()).add(person.id());
        }
        if (known == null) {
            add(entry, null, Fate.UNDECIDED, null, null);
        } else if (entry.gone()) {
            add(entry, known.cohort(), Fate.NOTHING, null, person);
        } else if (!seen.computeIfAbsent(entry.classId(), _ -> new HashSet<>()).add(entry.subject())) {
            add(entry, known.cohort(), Fate.REFUSED, RowTrouble.SECOND_ROW, null);
        } else if (known.archived()) {
            add(entry, known.cohort(), Fate.REFUSED, RowTrouble.ARCHIVED, person);
        } else if (entry.role() == CourseRole.INSTRUCTOR) {
            instructor(entry, known, person);
        } else {
            learner(entry, known, person);
        }
    }

    private void instructor(ListedEntry entry, RosterWorld.KnownClass known, @Nullable AccountStanding person) {
        if (person == null || !person.active() || !person.roles().contains(Role.INSTRUCTOR)) {
            add(entry, known.cohort(), Fate.NOTHING, RowTrouble.NO_INSTRUCTOR, person);
        } else if (known.staff().contains(person.id())) {
            add(entry, known.cohort(), Fate.NOTHING, null, person);
        } else if (known.members().containsKey(person.id())) {
            add(entry, known.cohort(), Fate.REFUSED, RowTrouble.LEARNS_HERE, person);
        } else {
            add(entry, known.cohort(), Fate.TEACHES, null, person);
        }
    }

    private void learner(ListedEntry entry, RosterWorld.KnownClass known, @Nullable AccountStanding person) {
        RowTrouble trouble = trouble(entry, known, person);
        if (trouble != null) {
            met(known, person);
            add(entry, known.cohort(), Fate.REFUSED, trouble, person);
        } else if (person == null ? isFreshThere(known, entry) : isThere(known, person.id())) {
            met(known, person);
            add(entry, known.cohort(), Fate.STAYS, null, person);
        } else if (!takesSeat(known)) {
            add(entry, known.cohort(), Fate.REFUSED, RowTrouble.NO_SEAT, person);
        } else {
            met(known, person);
            if (person == null) {
                freshByCohort
                        .computeIfAbsent(known.cohort(), _ -> new HashSet<>())
                        .add(entry.subject());
            }
            Fate fate = person != null && known.suspended().contains(person.id()) ? Fate.RETURNS : Fate.JOINS;
            add(entry, known.cohort(), fate, null, person);
        }
    }

    private void met(RosterWorld.KnownClass known, @Nullable AccountStanding person) {
        if (person != null) {
            thereByCohort.computeIfAbsent(known.cohort(), _ -> new HashSet<>()).add(person.id());
        }
    }

    private boolean isFreshThere(RosterWorld.KnownClass known, ListedEntry entry) {
        return freshByCohort.getOrDefault(known.cohort(), Set.of()).contains(entry.subject());
    }

    private @Nullable RowTrouble trouble(
            ListedEntry entry, RosterWorld.KnownClass known, @Nullable AccountStanding person) {
        boolean stranger = !world.people().containsKey(entry.subject());
        if (stranger && isAddressOfAnother(entry)) {
            return RowTrouble.SAME_ADDRESS;
        }
        if (person == null) {
            return scope.named() && entry.name().isEmpty() ? RowTrouble.NOT_IN_FILE : null;
        }
        return obstacle(person, known);
    }

    /** Also who comes by another class of this list that is the same here. */
    private boolean isThere(RosterWorld.KnownClass known, AccountId person) {
        return known.members().containsKey(person)
                || thereByCohort.getOrDefault(known.cohort(), Set.of()).contains(person);
    }

    private static @Nullable RowTrouble obstacle(AccountStanding person, RosterWorld.KnownClass known) {
        if (person.demo()) {
            return RowTrouble.DEMO_ACCOUNT;
        }
        if (!person.active()) {
            return RowTrouble.ACCOUNT_SUSPENDED;
        }
        return known.staff().contains(person.id()) ? RowTrouble.ON_STAFF : null;
    }

    /** Of those with one address the first has it; the others are not taken for that person. */
    private boolean isAddressOfAnother(ListedEntry entry) {
        if (entry.email().isEmpty()) {
            return false;
        }
        String folded = EmailAddress.folded(entry.email());
        takenAddresses.putIfAbsent(folded, entry.subject());
        return isTaken(folded, entry);
    }

    private boolean isTaken(String folded, ListedEntry entry) {
        return world.taken().contains(folded)
                || !takenAddresses.getOrDefault(folded, entry.subject()).equals(entry.subject());
    }

    private boolean takesSeat(RosterWorld.KnownClass known) {
        int free = seats.computeIfAbsent(known.cohort(), _ -> known.free());
        if (free == Integer.MAX_VALUE) {
            return true;
        }
        seats.put(known.cohort(), Math.max(0, free - 1));
        return free > 0;
    }

    private @Nullable AccountStanding person(ListedEntry entry) {
        AccountStanding known = world.people().get(entry.subject());
        if (known != null || entry.email().isEmpty()) {
            return known;
        }
        String folded = EmailAddress.folded(entry.email());
        return isTaken(folded, entry) ? null : world.addresses().get(folded);
    }

    /** Somebody whom the source had in a class, and who is missing from its list. */
    private record Missing(String classId, RosterWorld.KnownClass known, AccountId person, boolean leaves) {}

    private void leave(List<ListedEntry> entries) {
        Map<String, Set<AccountId>> gone = gone(entries);
        List<Missing> missing = new ArrayList<>();
        world.classes().entrySet().stream()
                .filter(each -> !each.getValue().archived())
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> missing.addAll(missing(
                        each.getKey(),
                        each.getValue(),
                        scope.whole().contains(each.getKey())
                                ? each.getValue().listed().keySet()
                                : gone.getOrDefault(each.getKey(), Set.of()))));
        Map<UUID, Set<AccountId>> leaving = new HashMap<>();
        missing.stream()
                .filter(Missing::leaves)
                .forEach(one -> leaving.computeIfAbsent(one.known().cohort(), _ -> new HashSet<>())
                        .add(one.person()));
        for (Missing one : missing) {
            int many = leaving.getOrDefault(one.known().cohort(), Set.of()).size();
            boolean guarded = one.leaves()
                    && (scope.careful()
                            || isMuch(many, one.known())
                            || one.known().open().contains(one.person()));
            RosterWorld.Listed listed = one.known().listed().getOrDefault(one.person(), new RosterWorld.Listed("", ""));
            ListedEntry entry =
                    new ListedEntry(++last, one.classId(), "", listed.name(), listed.email(), CourseRole.LEARNER, true);
            rows.add(new PlannedRow(
                    entry,
                    one.known().cohort(),
                    one.leaves() ? Fate.LEAVES : Fate.NOTHING,
                    null,
                    one.person(),
                    guarded));
        }
    }

    /** Who no longer teaches a class may learn in it. */
    private Map<String, Set<AccountId>> gone(List<ListedEntry> entries) {
        Map<String, Set<AccountId>> gone = new HashMap<>();
        for (ListedEntry entry : entries) {
            AccountStanding person = world.people().get(entry.subject());
            if (entry.gone() && entry.role() == CourseRole.LEARNER && person != null) {
                gone.computeIfAbsent(entry.classId(), _ -> new HashSet<>()).add(person.id());
            }
        }
        return gone;
    }

    private List<Missing> missing(String classId, RosterWorld.KnownClass known, Set<AccountId> candidates) {
        return candidates.stream()
                .filter(known.listed()::containsKey)
                .filter(person -> !there.getOrDefault(classId, Set.of()).contains(person))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(person -> new Missing(classId, known, person, isToLeave(known, person)))
                .toList();
    }

    /** Who was added by hand stays, and who is in the class here by another list. */
    private boolean isToLeave(RosterWorld.KnownClass known, AccountId person) {
        return Boolean.TRUE.equals(known.members().get(person))
                && !thereByCohort.getOrDefault(known.cohort(), Set.of()).contains(person)
                && !known.elsewhere().contains(person);
    }

    /** Of those whom lists made members: whoever was added by hand does not make it less. */
    private static boolean isMuch(int leaving, RosterWorld.KnownClass known) {
        long members =
                known.members().values().stream().filter(ofList -> ofList).count();
        return leaving == members && members > 1 || leaving >= FEW && leaving >= SMALL_SHARE * members;
    }

    private void add(
            ListedEntry entry,
            @Nullable UUID cohort,
            Fate fate,
            @Nullable RowTrouble trouble,
            @Nullable AccountStanding person) {
        rows.add(new PlannedRow(entry, cohort, fate, trouble, person == null ? null : person.id(), false));
    }
}
