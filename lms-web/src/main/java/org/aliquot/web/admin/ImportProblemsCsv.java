package org.aliquot.web.admin;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.roster.RefusedRows;
import org.aliquot.roster.RowProblem;
import org.aliquot.sheets.CsvWriter;

/** The rows of a file that are to be fixed, whole and with what is wrong with each: mended, the file is loaded again. */
final class ImportProblemsCsv {

    /** A column that reading passes over in silence. */
    private static final String REASON = "what is wrong";

    private ImportProblemsCsv() {}

    static void write(RefusedRows refused, Writer out) throws IOException {
        CsvWriter file = new CsvWriter(out);
        List<String> heading = refused.heading().stream()
                .filter(title -> !title.equalsIgnoreCase(REASON))
                .toList();
        int columns = refused.heading().size();
        file.write(row(REASON, heading));
        for (RefusedRows.Row row : refused.rows()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                if (!refused.heading().get(column).equalsIgnoreCase(REASON)) {
                    cells.add(column < row.cells().size() ? row.cells().get(column) : "");
                }
            }
            file.write(row(reasons(row), cells));
        }
        file.flush();
    }

    private static List<String> row(String reason, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(reason));
        row.addAll(cells);
        return row;
    }

    private static String reasons(RefusedRows.Row row) {
        return row.problems().stream().map(ImportProblemsCsv::reason).collect(Collectors.joining(" "));
    }

    private static String reason(RowProblem problem) {
        return problem.column() + ": " + problem.what() + " " + problem.remedy();
    }
}
