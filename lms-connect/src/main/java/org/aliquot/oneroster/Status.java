package org.aliquot.oneroster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a row says of itself, which must not contradict what the manifest says of its file. */
final class Status {

    private static final String COLUMN = "status";
    private static final String CHANGED = "dateLastModified";
    private static final String DELETED = "tobedeleted";

    private final boolean delta;
    private final Findings findings;

    Status(boolean delta, Findings findings) {
        this.delta = delta;
        this.findings = findings;
    }

    /** These columns and those without which no row says what it is. */
    List<String> needed(List<String> columns) {
        Stream<String> always = delta ? Stream.of(Records.ID, COLUMN) : Stream.of(Records.ID);
        return Stream.concat(always, columns.stream()).toList();
    }

    /** Whether the registrar deletes what the row is about. */
    static boolean isGone(Line line) {
        return switch (line.cell(COLUMN).toLowerCase(Locale.ROOT)) {
            case "", "active" -> false;
            case DELETED -> true;
            default -> throw new RefusedRow("The status must be active or tobedeleted.");
        };
    }

    /** Refuses the whole file when one row shows that it is not what the manifest says. */
    void check(Line line) {
        String status = line.cell(COLUMN);
        if (delta && status.isEmpty()) {
            throw RefusedFile.at(
                    line.file(),
                    line.number(),
                    "the status is empty, but every row of a delta file must say "
                            + "active or tobedeleted. Export it again; choose bulk if it should list everyone.");
        }
        if (!delta && status.equalsIgnoreCase(DELETED)) {
            throw RefusedFile.at(
                    line.file(),
                    line.number(),
                    "the status is tobedeleted, but a bulk file must not list deleted rows. "
                            + "Export it again without them, or as delta.");
        }
        if (!delta && !(status.isEmpty() && line.cell(CHANGED).isEmpty())) {
            findings.count(Oddity.FILLED);
        }
    }
}
