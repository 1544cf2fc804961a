package org.aliquot.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.word.Word;

/**
 * What an imported file does, or did.
 *
 * @param unused columns of the file that we have no use for
 * @param refused rows that are not taken, as many as asked for
 * @param taken rows that are, as many as asked for
 * @param canUndo whether this is the last import and still stands
 */
public record ImportReport(
        UUID id,
        String fileName,
        Instant readAt,
        Status status,
        List<String> unused,
        Counts counts,
        List<Row> refused,
        List<Row> taken,
        boolean canUndo) {

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

    /** Rows by verdict; {@code kept} are those an undoing has left because somebody used or changed them since. */
    public record Counts(int add, int update, int unchanged, int refused, int kept) {}

    /**
     * One row.
     *
     * @param changes what changes for somebody who has an account, such as {@code name: Jo → Joel}
     * @param kept why undoing left it, empty when it did not
     */
    public record Row(
            int number,
            Verdict verdict,
            String email,
            String name,
            List<String> changes,
            List<RowProblem> problems,
            String kept) {}

    public ImportReport {
        unused = List.copyOf(unused);
        refused = List.copyOf(refused);
        taken = List.copyOf(taken);
    }
}
