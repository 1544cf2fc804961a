package org.aliquot.web.admin;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** What an imported list of people does or did. */
public record ImportPage(
        UUID id,
        String heading,
        String fileName,
        String readAt,
        Step step,
        List<Tally> tallies,
        Wrong wrong,
        Taken taken,
        List<String> unused,
        Commit commit,
        boolean canUndo,
        Trouble trouble) {

    /**
     * What cannot be taken.
     *
     * @param paging null when all rows are shown
     */
    public record Wrong(List<Problem> problems, @Nullable Paging paging) {}

    /**
     * What is taken.
     *
     * @param paging null when all rows are shown
     */
    public record Taken(List<Line> lines, @Nullable Paging paging) {}

    /**
     * What the button does.
     *
     * @param byHand whether links are handed on by whoever imports, because nothing is sent
     * @param instructors what is to be confirmed apart; empty where nobody becomes an instructor
     */
    public record Commit(String words, String instructors, boolean byHand) {}

    /** Why nothing was done. */
    public enum Trouble {
        NONE,
        CHANGED_MEANWHILE,
        INSTRUCTORS_UNSURE
    }

    /** How far it is. */
    public enum Step {
        CHECK,
        NOTHING_TO_DO,
        DONE,
        UNDONE
    }

    public record Tally(int figure, String words) {}

    /** One mistake in one row. */
    public record Problem(int row, String column, String typed, String what, String remedy) {}

    /** One row that is taken; {@code note} says what changes, or why undoing left it. */
    public record Line(int row, String name, String email, String what, String note) {}

    /** The form a file is chosen with. */
    public record Start(@Nullable String problem, List<Past> past, boolean more) {}

    /** An import that was carried out. */
    public record Past(UUID id, String file, String at, String by, int rows, boolean canUndo) {}
}
