package org.aliquot.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.aliquot.formats.internal.OutFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows of the first sheet of a workbook; texts stand in their cells, so nothing is held to the end. */
final class XlsxRows implements TableWriter.Rows {

    private static final int FLUSH = 500;

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    XlsxRows(Path file) throws IOException {
        this.out = OutFile.create(file);
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

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
        out.close();
    }
}
