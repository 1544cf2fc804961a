package org.aliquot.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aliquot.people.ImportReport.Verdict;
import org.aliquot.people.internal.PersonLine;
import org.aliquot.people.internal.PersonLines;
import org.jspecify.annotations.Nullable;

/** Compares the people of a file with the accounts there are. Plain Java: knows no database. */
final class ImportPlanner {

    private final Map<String, PlannedRow.Standing> accounts;
    private final Placements placements;
    /** A file names few places on many rows, and each costs a look into the database. */
    private final Map<Placements.Place, Optional<RowProblem>> places = new HashMap<>();

    /** Accounts by their folded address. */
    ImportPlanner(Map<String, PlannedRow.Standing> accounts, Placements placements) {
        this.accounts = accounts;
        this.placements = placements;
    }

    PlannedRow plan(PersonLines.Reading reading) {
        PersonLine line = reading.person();
        if (line == null) {
            return PlannedRow.refused(reading.number(), reading.email(), reading.name(), reading.problems());
        }
        Placements.Place place = new Placements.Place(line.classCode(), line.course());
        PlannedRow.Standing account = accounts.get(EmailAddress.folded(line.email()));
        List<RowProblem> problems = new ArrayList<>();
        problem(place).ifPresent(problems::add);
        obstacle(line, account).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return PlannedRow.refused(line.number(), line.email(), line.name(), problems);
        }
        return account == null ? PlannedRow.added(line, place) : met(line, account, place);
    }

    private Optional<RowProblem> problem(Placements.Place place) {
        return place.isAny() ? places.computeIfAbsent(place, placements::problem) : Optional.empty();
    }

    private static Optional<RowProblem> obstacle(PersonLine line, PlannedRow.@Nullable Standing account) {
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

    /** Somebody who has an account: what the file does not say stays, and the administrator's role is no matter of files. */
    private static PlannedRow met(PersonLine line, PlannedRow.Standing account, Placements.Place place) {
        Set<Role> roles = roles(line, account);
        List<String> changes = new ArrayList<>();
        change(changes, "name", account.name(), line.name());
        change(changes, "roles", Role.list(account.roles()), Role.list(roles));
        if (line.timeZone() != null) {
            change(changes, "time zone", account.timeZone(), line.timeZone());
        }
        return new PlannedRow(
                line.number(),
                changes.isEmpty() ? Verdict.UNCHANGED : Verdict.UPDATE,
                line.email(),
                line.name(),
                roles,
                line.timeZone(),
                place,
                account.id(),
                account,
                changes,
                List.of());
    }

    private static Set<Role> roles(PersonLine line, PlannedRow.Standing account) {
        if (line.roles().isEmpty()) {
            return account.roles();
        }
        Set<Role> roles = EnumSet.copyOf(line.roles());
        if (account.roles().contains(Role.ADMINISTRATOR)) {
            roles.add(Role.ADMINISTRATOR);
        }
        return roles;
    }

    private static void change(List<String> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(what + ": " + before + " → " + after);
        }
    }
}
