package org.aliquot.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** A file names few places on many rows, and each costs a look into the database. */
    private final Map<Places.Place, Optional<RowProblem>> places = new HashMap<>();

    /** Accounts by their folded address. */
    ImportPlanner(Map<String, AccountStanding> accounts, Places known) {
        this.accounts = accounts;
        this.known = known;
    }

    PlannedRow plan(PersonLines.Reading reading) {
        PersonLine line = reading.person();
        if (line == null) {
            return PlannedRow.refused(reading.number(), reading.email(), reading.name(), reading.problems());
        }
        Places.Place place = new Places.Place(line.classCode(), line.course());
        AccountStanding account = accounts.get(EmailAddress.folded(line.email()));
        List<RowProblem> problems = new ArrayList<>();
        problem(place).ifPresent(problems::add);
        obstacle(line, account).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return PlannedRow.refused(line.number(), line.email(), line.name(), problems);
        }
        return account == null ? PlannedRow.added(line, place) : met(line, account, place);
    }

    private Optional<RowProblem> problem(Places.Place place) {
        return place.isAny() ? places.computeIfAbsent(place, known::problem) : Optional.empty();
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

    /** Somebody who has an account: what the file does not say stays, and the administrator's role is no matter of files. */
    private static PlannedRow met(PersonLine line, AccountStanding account, Places.Place place) {
        Set<Role> roles = roles(line, account);
        List<String> changes = new ArrayList<>();
        change(changes, "name", account.name(), line.name());
        change(changes, "roles", Role.list(account.roles()), Role.list(roles));
        if (line.timeZone() != null) {
            change(changes, "time zone", account.timeZone(), line.timeZone());
        }
        boolean same = changes.isEmpty();
        changes.addAll(line.readAs());
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
                List.of());
    }

    private static Set<Role> roles(PersonLine line, AccountStanding account) {
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
