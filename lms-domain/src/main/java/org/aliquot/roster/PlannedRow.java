package org.aliquot.roster;

import java.util.List;
import java.util.Set;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountStanding;
import org.aliquot.people.Role;
import org.aliquot.roster.ImportReport.Verdict;
import org.aliquot.roster.internal.PersonLine;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file is going to do.
 *
 * @param roles the account's roles afterwards
 * @param account the one to be made or changed, null for a refused row
 * @param cells the whole row where it is refused, to be given back
 * @param before how the account was when the file was read, null when there is none
 */
record PlannedRow(
        int number,
        Verdict verdict,
        String email,
        String name,
        Set<Role> roles,
        @Nullable String timeZone,
        Place place,
        @Nullable AccountId account,
        @Nullable AccountStanding before,
        List<String> changes,
        List<RowProblem> problems,
        List<String> cells) {

    static PlannedRow refused(int number, String email, String name, List<RowProblem> problems, List<String> cells) {
        return new PlannedRow(
                number,
                Verdict.REFUSED,
                email,
                name,
                Set.of(),
                null,
                Place.NONE,
                null,
                null,
                List.of(),
                problems,
                cells);
    }

    static PlannedRow added(PersonLine line, Place place, List<String> changes) {
        Set<Role> roles = line.roles().isEmpty() ? Set.of(Role.LEARNER) : line.roles();
        return new PlannedRow(
                line.number(),
                Verdict.ADD,
                line.email(),
                line.name(),
                roles,
                line.timeZone(),
                place,
                AccountId.next(),
                null,
                changes,
                List.of(),
                List.of());
    }
}
