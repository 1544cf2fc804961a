package org.aliquot.interchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.sheets.RowWriter;
import org.aliquot.sheets.WorkbookWriter;

/** A table to fill in: the columns, examples, and in a workbook what each column is for. */
public final class TableTemplate {

    private TableTemplate() {}

    public static void csv(List<Question> examples, OutputStream out) throws IOException {
        try (RowWriter rows = TableWriter.csv(out)) {
            write(examples, rows);
        }
    }

    /** With lists to choose from where a column takes a few words only. */
    public static void xlsx(List<Question> examples, OutputStream out) throws IOException {
        try (WorkbookWriter rows = TableWriter.xlsx(out)) {
            write(examples, rows);
            explain(rows);
        }
    }

    private static void explain(WorkbookWriter rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("column", "what goes into it", "words it takes"));
        for (Column column : Columns.EXPLAINED) {
            lines.add(List.of(column.name(), column.meaning(), String.join(", ", column.words())));
            if (!column.words().isEmpty()) {
                rows.choices(lines.size() - 2, column.name(), column.words());
            }
        }
        rows.explain("Columns", lines);
    }

    private static void write(List<Question> examples, RowWriter rows) throws IOException {
        for (Question example : examples) {
            Map<String, String> row = RowWriting.of(new ReadQuestion(example, 0, List.of()), finding -> {
                throw new IllegalArgumentException(finding.why());
            });
            if (row != null) {
                rows.write(TableWriter.cells(row));
            }
        }
    }
}
