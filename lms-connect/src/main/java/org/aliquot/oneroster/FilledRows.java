package org.aliquot.oneroster;

import java.util.List;
import org.aliquot.bounded.Refusal;
import org.aliquot.sheets.CsvReader;
import org.aliquot.sheets.Row;

/** The rows of a file with something in them. */
final class FilledRows {

    /** Systems leave some at the end; a file of nothing else would be read for minutes. */
    private static final int MOST_BLANK = 100_000;

    private final CsvReader rows;
    private final Refusal refusal;
    private int blank;

    FilledRows(CsvReader rows, Refusal refusal) {
        this.rows = rows;
        this.refusal = refusal;
    }

    /** One without cells after the last. */
    Row next() {
        Row row = rows.next();
        while (row != null && row.isBlank()) {
            if (++blank > MOST_BLANK) {
                throw refusal.of(row.number(), "more than 100,000 rows are blank");
            }
            row = rows.next();
        }
        return row == null ? new Row(0, List.of()) : row;
    }
}
