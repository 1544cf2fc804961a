package org.aliquot.roster;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.people.Role;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * What an imported file does, or did.
 *
 * @param unused columns of the file that we have no use for
 * @param refused rows that are not taken, as many as asked for
 * @param taken rows that are, as many as asked for
 */
public record ImportReport(
        UUID id,
        String fileName,
        Instant readAt,
        Status status,
        List<String> unused,
        Counts counts,
        Undone undone,
        List<Row> refused,
        List<Row> taken) {

    /** How the change begins that says the day on which access starts. */
    public static final String ACCESS_STARTS = "access starts: ";

    public enum Status implements Word {
        PLANNED,
        COMMITTED,
        UNDONE
    }

    public enum Verdict implements Word {
        ADD,
        UPDATE,
        UNCHANGED,
        REFUSED
    }

    /**
     * Rows by verdict.
     *
     * @param kept those an undoing has left because somebody used or changed them since
     * @param instructors people who become instructors
     */
    public record Counts(int add, int update, int unchanged, int refused, int kept, int instructors) {}

    /** What an undoing has done; nothing as long as there was none. */
    public record Undone(int removed, int restored) {}

    /**
     * One row.
     *
     * @param changes what changes for somebody who has an account, such as {@code name: Jo → Joel}, and how words of the file
     *     were read
     * @param kept why undoing left it, empty when it did not
     */
    public record Row(
            int number,
            Verdict verdict,
            String email,
            String name,
            List<String> changes,
            List<RowProblem> problems,
            String kept,
            Gets gets) {}

    /** What somebody is and takes part in afterwards; a class by its code. */
    public record Gets(
            Set<Role> roles,
            @Nullable String classCode,
            @Nullable String course) {

        public Gets {
            roles = Set.copyOf(roles);
        }
    }

    /** What stands is undone for as long as its list is kept. */
    public boolean canUndo() {
        return status == Status.COMMITTED;
    }

    public ImportReport {
        unused = List.copyOf(unused);
        refused = List.copyOf(refused);
        taken = List.copyOf(taken);
    }
}
