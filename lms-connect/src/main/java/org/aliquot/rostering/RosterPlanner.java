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

    private RosterPlanner(RosterWorld world) {
        this.world = world;
    }

    /**
     * What becomes of each entry, and then of each who is missing.
     *
     * @param whole classes of which the list has everybody
     */
    static List<PlannedRow> plan(List<ListedEntry> entries, Set<String> whole, RosterWorld world) {
        RosterPlanner planner = new RosterPlanner(world);
        entries.forEach(planner::plan);
        planner.leave(entries, whole);
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
        RowTrouble trouble = person == null ? sameAddress(entry) : obstacle(person, known);
        if (trouble != null) {
            add(entry, known.cohort(), Fate.REFUSED, trouble, person);
            return;
        }
        if (person != null && isThere(known, person.id())) {
            add(entry, known.cohort(), Fate.STAYS, null, person);
        } else if (person == null
                && !freshByCohort
                        .computeIfAbsent(known.cohort(), _ -> new HashSet<>())
                        .add(entry.subject())) {
            add(entry, known.cohort(), Fate.STAYS, null, null);
        } else if (!takesSeat(known)) {
            add(entry, known.cohort(), Fate.REFUSED, RowTrouble.NO_SEAT, person);
        } else {
            Fate fate = person != null && known.suspended().contains(person.id()) ? Fate.RETURNS : Fate.JOINS;
            add(entry, known.cohort(), fate, null, person);
        }
        if (person != null) {
            thereByCohort.computeIfAbsent(known.cohort(), _ -> new HashSet<>()).add(person.id());
        }
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

    /** Two people with one address cannot both get an account with it. */
    private @Nullable RowTrouble sameAddress(ListedEntry entry) {
        if (entry.email().isEmpty()) {
            return null;
        }
        String taken = takenAddresses.putIfAbsent(EmailAddress.folded(entry.email()), entry.subject());
        return taken == null || taken.equals(entry.subject()) ? null : RowTrouble.SAME_ADDRESS;
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
        return known != null || entry.email().isEmpty()
                ? known
                : world.addresses().get(EmailAddress.folded(entry.email()));
    }

    private void leave(List<ListedEntry> entries, Set<String> whole) {
        Map<String, Set<AccountId>> gone = new HashMap<>();
        for (ListedEntry entry : entries) {
            AccountStanding person = world.people().get(entry.subject());
            if (entry.gone() && person != null) {
                gone.computeIfAbsent(entry.classId(), _ -> new HashSet<>()).add(person.id());
            }
        }
        world.classes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> leave(
                        each.getKey(),
                        each.getValue(),
                        whole.contains(each.getKey())
                                ? each.getValue().listed().keySet()
                                : gone.getOrDefault(each.getKey(), Set.of())));
    }

    private void leave(String classId, RosterWorld.KnownClass known, Set<AccountId> candidates) {
        if (known.archived()) {
            return;
        }
        List<AccountId> missing = candidates.stream()
                .filter(known.listed()::containsKey)
                .filter(person -> !there.getOrDefault(classId, Set.of()).contains(person))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        List<AccountId> leaving =
                missing.stream().filter(person -> isToLeave(known, person)).toList();
        boolean guarded = isMuch(leaving.size(), known);
        for (AccountId person : missing) {
            boolean leaves = isToLeave(known, person);
            RosterWorld.Listed listed = known.listed().getOrDefault(person, new RosterWorld.Listed("", ""));
            ListedEntry entry =
                    new ListedEntry(++last, classId, "", listed.name(), listed.email(), CourseRole.LEARNER, true);
            rows.add(new PlannedRow(
                    entry, known.cohort(), leaves ? Fate.LEAVES : Fate.NOTHING, null, person, leaves && guarded));
        }
    }

    /** Who was added by hand stays, and who is in the class here by another list. */
    private boolean isToLeave(RosterWorld.KnownClass known, AccountId person) {
        return Boolean.TRUE.equals(known.members().get(person))
                && !thereByCohort.getOrDefault(known.cohort(), Set.of()).contains(person)
                && !known.elsewhere().contains(person);
    }

    private static boolean isMuch(int leaving, RosterWorld.KnownClass known) {
        int members = known.members().size();
        return leaving > 0 && leaving == members && members > 1 || leaving >= FEW && leaving >= SMALL_SHARE * members;
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
