package org.aliquot.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.aliquot.formats.Question;
import org.aliquot.formats.ReadQuestion;

/** A table to fill in: the columns, examples, and in a workbook what each column is for. */
public final class TableTemplate {

    private TableTemplate() {}

    public static void csv(List<Question> examples, OutputStream out) throws IOException {
        try (CsvRows rows = new CsvRows(out)) {
            write(examples, rows);
        }
    }

    /** With lists to choose from where a column takes a few words only. */
    public static void xlsx(List<Question> examples, OutputStream out) throws IOException {
        try (XlsxRows rows = new XlsxRows(out)) {
            write(examples, rows);
            rows.explain();
        }
    }

    private static void write(List<Question> examples, TableWriter.Rows rows) throws IOException {
        for (Question example : examples) {
            Map<String, String> row = RowWriting.of(new ReadQuestion(example, 0, List.of()), finding -> {
                throw new IllegalArgumentException(finding.why());
            });
            if (row != null) {
                rows.write(row);
            }
        }
    }
}
