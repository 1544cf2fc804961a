package org.aliquot.people;

import java.util.List;
import java.util.Set;
import org.aliquot.people.ImportReport.Verdict;
import org.aliquot.people.internal.PersonLine;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file is going to do.
 *
 * @param roles the account's roles afterwards
 * @param account the one to be made or changed, null for a refused row
 * @param before how the account is now, null when there is none
 */
record PlannedRow(
        int number,
        Verdict verdict,
        String email,
        String name,
        Set<Role> roles,
        @Nullable String timeZone,
        Placements.Place place,
        @Nullable AccountId account,
        @Nullable Standing before,
        List<String> changes,
        List<RowProblem> problems) {

    /** An account as it was when the file was read. */
    record Standing(
            AccountId id, int version, String name, Set<Role> roles, String timeZone, boolean active, boolean demo) {}

    static PlannedRow refused(int number, String email, String name, List<RowProblem> problems) {
        return new PlannedRow(
                number,
                Verdict.REFUSED,
                email,
                name,
                Set.of(),
                null,
                new Placements.Place(null, null),
                null,
                null,
                List.of(),
                problems);
    }

    static PlannedRow added(PersonLine line, Placements.Place place) {
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
                List.of(),
                List.of());
    }
}
