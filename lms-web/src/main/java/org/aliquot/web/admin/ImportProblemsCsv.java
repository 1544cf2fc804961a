package org.aliquot.web.admin;

import java.io.IOException;
import java.io.Writer;
import org.aliquot.people.ImportReport;
import org.aliquot.people.RowProblem;

/** The rows of a file that are to be fixed, as a file again. */
final class ImportProblemsCsv {

    private ImportProblemsCsv() {}

    static void write(ImportReport report, Writer out) throws IOException {
        out.write("row,column,in the file,what is wrong,what to do\r\n");
        for (ImportReport.Row row : report.refused()) {
            for (RowProblem problem : row.problems()) {
                out.write(String.join(
                                ",",
                                "" + row.number(),
                                quoted(problem.column()),
                                quoted(problem.typed()),
                                quoted(problem.what()),
                                quoted(problem.remedy()))
                        + "\r\n");
            }
        }
    }

    /** A spreadsheet would take what begins with one of these signs for a formula, and run it. */
    private static String quoted(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
