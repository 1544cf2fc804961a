package org.aliquot.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows of the first sheet of a workbook; texts stand in their cells, so nothing is held to the end. */
final class XlsxRows implements TableWriter.Rows {

    private static final int FLUSH = 500;
    private static final int ROWS_WITH_LISTS = 5_000;

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    XlsxRows(OutputStream out) throws IOException {
        this.out = out;
        this.workbook = new Workbook(out, "Aliquot", null);
        this.sheet = workbook.newWorksheet("Questions");
        sheet.freezePane(1, 1);
        for (int column = 0; column < Columns.ALL.size(); column++) {
            sheet.inlineString(0, column, Columns.ALL.get(column));
            sheet.style(0, column).bold().set();
        }
    }

    @Override
    public void write(Map<String, String> row) throws IOException {
        line++;
        for (int column = 0; column < Columns.ALL.size(); column++) {
            String cell = row.get(Columns.ALL.get(column));
            if (cell != null) {
                sheet.inlineString(line, column, Cells.harmless(cell));
            }
        }
        if (line % FLUSH == 0) {
            sheet.flush();
        }
    }

    /** Lists to choose from, and a second sheet that says what each column is for. */
    void explain() {
        Worksheet columns = workbook.newWorksheet("Columns");
        columns.width(0, 14);
        columns.width(1, 100);
        columns.width(2, 60);
        List<String> heads = List.of("column", "what goes into it", "words it takes");
        for (int i = 0; i < heads.size(); i++) {
            columns.inlineString(0, i, heads.get(i));
            columns.style(0, i).bold().set();
        }
        for (int i = 0; i < Columns.EXPLAINED.size(); i++) {
            Column column = Columns.EXPLAINED.get(i);
            columns.inlineString(i + 1, 0, column.name());
            columns.inlineString(i + 1, 1, column.meaning());
            columns.inlineString(i + 1, 2, String.join(", ", column.words()));
            if (!column.words().isEmpty()) {
                sheet.range(1, i, ROWS_WITH_LISTS, i)
                        .validateWithListByFormula('"' + String.join(",", column.words()) + '"')
                        .allowBlank(true)
                        .showErrorMessage(true)
                        .errorTitle(column.name())
                        .error("Choose one of the list, or leave it empty.");
            }
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
        out.close();
    }
}
