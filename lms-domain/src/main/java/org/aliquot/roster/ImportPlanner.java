package org.aliquot.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountStanding;
import org.aliquot.people.EmailAddress;
import org.aliquot.people.Role;
import org.aliquot.roster.ImportReport.Verdict;
import org.aliquot.roster.internal.PersonLine;
import org.aliquot.roster.internal.PersonLines;
import org.jspecify.annotations.Nullable;

/** Compares the people of a file with the accounts there are. Plain Java: knows no database. */
final class ImportPlanner {

    private final Map<String, AccountStanding> accounts;
    private final Places known;
    private static final Set<Role> OF_FILES = EnumSet.of(Role.LEARNER, Role.INSTRUCTOR);

    private final boolean keepsRoles;
    /** A file names few places on many rows, and each costs a look into the database. */
    private final Map<Places.Asked, List<RowProblem>> places = new HashMap<>();

    /** What the rows so far have left free, by class code. */
    private final Map<String, Integer> seats = new HashMap<>();

    /**
     * Compares with these accounts, by their folded address.
     *
     * @param keepsRoles who is new is a learner, and nobody gets another role
     */
    ImportPlanner(Map<String, AccountStanding> accounts, Places known, boolean keepsRoles) {
        this.accounts = accounts;
        this.known = known;
        this.keepsRoles = keepsRoles;
    }

    PlannedRow plan(PersonLines.Reading reading) {
        PersonLine line = reading.person();
        Place place = new Place(line.classCode(), line.course(), line.terms());
        AccountStanding account = accounts.get(EmailAddress.folded(line.email()));
        List<RowProblem> problems = new ArrayList<>(reading.problems());
        problems.addAll(problems(line, place));
        obstacle(line, account).ifPresent(problems::add);
        role(line, account).ifPresent(problems::add);
        teacher(line, place, account).ifPresent(problems::add);
        if (problems.isEmpty()) {
            seat(line, place, account).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            return PlannedRow.refused(line.number(), line.email(), line.name(), problems, reading.cells());
        }
        return account == null ? PlannedRow.added(line, place, notes(line)) : met(line, account, place);
    }

    private List<RowProblem> problems(PersonLine line, Place place) {
        return place.isAny()
                ? places.computeIfAbsent(new Places.Asked(place, classTyped(line), !keepsRoles), known::problems)
                : List.of();
    }

    private static String classTyped(PersonLine line) {
        return line.classCode() == null ? "" : line.classCode();
    }

    /** Takes a seat, which a later row does not find any more. */
    private Optional<RowProblem> seat(PersonLine line, Place place, @Nullable AccountStanding account) {
        String code = place.classCode();
        if (code == null || teaches(line, account)) {
            return Optional.empty();
        }
        int free = seats.computeIfAbsent(code, known::free);
        if (free == Integer.MAX_VALUE || account != null && known.isMember(code, account.id())) {
            return Optional.empty();
        }
        seats.put(code, Math.max(0, free - 1));
        return free > 0
                ? Optional.empty()
                : Optional.of(new RowProblem(
                        "class code",
                        classTyped(line),
                        "The class has no free seat for this row.",
                        "Add seats in the settings of the class, or leave rows out."));
    }

    private static Optional<RowProblem> obstacle(PersonLine line, @Nullable AccountStanding account) {
        if (account == null) {
            return Optional.empty();
        }
        if (account.demo()) {
            return Optional.of(new RowProblem(
                    "email", line.email(), "This is a demo account.", "Leave the row out, or use another address."));
        }
        return account.active()
                ? Optional.empty()
                : Optional.of(new RowProblem(
                        "email", line.email(), "The account is suspended.", "Reinstate the person first."));
    }

    private Optional<RowProblem> role(PersonLine line, @Nullable AccountStanding account) {
        Set<Role> standing = account == null ? Set.of(Role.LEARNER) : account.roles();
        Set<Role> wanted = account == null ? line.roles() : roles(line, account);
        if (!Role.goTogether(wanted)) {
            return Optional.of(new RowProblem(
                    "role",
                    Role.list(line.roles()),
                    "This person is " + Role.list(standing) + ", which cannot be combined with instructor.",
                    "Change the role on the person's page, or leave the cell empty."));
        }
        return !keepsRoles || wanted.isEmpty() || wanted.equals(standing)
                ? Optional.empty()
                : Optional.of(new RowProblem(
                        "role",
                        Role.list(line.roles()),
                        "An API token can add learners but cannot change roles.",
                        "Give the role on the person's page."));
    }

    /** A token names nobody for a class. */
    private Optional<RowProblem> teacher(PersonLine line, Place place, @Nullable AccountStanding account) {
        String code = place.classCode();
        return !keepsRoles || code == null || !teaches(line, account)
                ? Optional.empty()
                : Optional.of(new RowProblem(
                        "class code",
                        classTyped(line),
                        "An API token cannot name the instructors of a class.",
                        "Name them in the settings of the class."));
    }

    private static boolean teaches(PersonLine line, @Nullable AccountStanding account) {
        return Place.teaches(account == null ? line.roles() : roles(line, account));
    }

    /** Somebody who has an account: what the file does not say stays, and roles other than two are no matter of files. */
    private static PlannedRow met(PersonLine line, AccountStanding account, Place place) {
        Set<Role> roles = roles(line, account);
        List<String> changes = new ArrayList<>();
        change(changes, "name", account.name(), line.name());
        change(changes, "roles", Role.list(account.roles()), Role.list(roles));
        if (line.timeZone() != null) {
            change(changes, "time zone", account.timeZone(), line.timeZone());
        }
        boolean same = changes.isEmpty();
        changes.addAll(notes(line));
        return new PlannedRow(
                line.number(),
                same ? Verdict.UNCHANGED : Verdict.UPDATE,
                line.email(),
                line.name(),
                roles,
                line.timeZone(),
                place,
                account.id(),
                account,
                changes,
                List.of(),
                List.of());
    }

    /** How words of the file were read, and what it says of the course. */
    private static List<String> notes(PersonLine line) {
        List<String> notes = new ArrayList<>(line.readAs());
        if (line.terms().startsOn() != null) {
            notes.add(ImportReport.ACCESS_STARTS + line.terms().startsOn());
        }
        if (line.terms().payer() != Payer.LEARNER || line.terms().payerName() != null) {
            String name = line.terms().payerName();
            notes.add("paid by: " + line.terms().payer().word() + (name == null ? "" : ", " + name));
        }
        return notes;
    }

    private static Set<Role> roles(PersonLine line, AccountStanding account) {
        if (line.roles().isEmpty()) {
            return account.roles();
        }
        Set<Role> roles = EnumSet.copyOf(line.roles());
        account.roles().stream().filter(role -> !OF_FILES.contains(role)).forEach(roles::add);
        return roles;
    }

    private static void change(List<String> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(what + ": " + before + " → " + after);
        }
    }
}
