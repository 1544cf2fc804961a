package org.aliquot.web.admin;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.aliquot.roster.ImportReport;
import org.aliquot.roster.RowProblem;
import org.aliquot.sheets.CsvWriter;

/** The rows of a file that are to be fixed, as a file again. */
final class ImportProblemsCsv {

    private ImportProblemsCsv() {}

    static void write(ImportReport report, Writer out) throws IOException {
        CsvWriter rows = new CsvWriter(out);
        rows.write(List.of("row", "column", "in the file", "what is wrong", "what to do"));
        for (ImportReport.Row row : report.refused()) {
            for (RowProblem problem : row.problems()) {
                rows.write(List.of(row.number(), problem.column(), problem.typed(), problem.what(), problem.remedy()));
            }
        }
        rows.flush();
    }
}
