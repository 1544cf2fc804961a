package org.aliquot.web.cohort;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.aliquot.reports.FileKind;
import org.aliquot.sheets.CsvWriter;
import org.aliquot.sheets.RowWriter;
import org.aliquot.sheets.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/**
 * A table of a class as a file.
 *
 * @param about what the columns mean, a name and words in each
 */
record SheetFile(
        String name, String title, List<String> headings, List<List<@Nullable Object>> rows, List<List<String>> about) {

    void sendTo(HttpServletResponse response, FileKind kind) throws IOException {
        response.setContentType(kind == FileKind.CSV ? "text/csv;charset=UTF-8" : kind.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + kind.word() + "\"");
        try (RowWriter writer = writer(response, kind)) {
            for (List<@Nullable Object> row : rows) {
                writer.write(row);
            }
        }
    }

    private RowWriter writer(HttpServletResponse response, FileKind kind) throws IOException {
        return switch (kind) {
            case CSV -> {
                CsvWriter csv = new CsvWriter(response.getOutputStream());
                csv.write(headings);
                yield csv;
            }
            case XLSX -> {
                WorkbookWriter workbook = new WorkbookWriter(response.getOutputStream(), title, headings);
                workbook.width(0, 26);
                workbook.explain("About", about);
                yield workbook;
            }
        };
    }
}
