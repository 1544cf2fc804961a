package org.aliquot.web.cohort;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.aliquot.api.SentFile;
import org.aliquot.reports.FileKind;
import org.aliquot.sheets.CsvWriter;
import org.aliquot.sheets.RowWriter;
import org.aliquot.sheets.WorkbookWriter;
import org.aliquot.spool.Spooled;

/**
 * What stands around the rows of a class in a file.
 *
 * @param about what the columns mean, a name and words in each
 */
record SheetFile(String title, List<String> headings, List<List<String>> about) {

    /** Takes the rows, and is closed after the last. */
    RowWriter open(OutputStream out, FileKind kind) throws IOException {
        return switch (kind) {
            case CSV -> {
                CsvWriter csv = new CsvWriter(out);
                csv.write(headings);
                yield csv;
            }
            case XLSX -> {
                WorkbookWriter workbook = new WorkbookWriter(out, title, headings);
                workbook.width(0, 26);
                workbook.explain("About", about);
                yield workbook;
            }
        };
    }

    /** Sends one that was made, and closes it. */
    static void send(Spooled made, String name, FileKind kind, HttpServletResponse response) throws IOException {
        SentFile.made(made, kind.mediaType(), name + "." + kind.word(), response);
    }
}
