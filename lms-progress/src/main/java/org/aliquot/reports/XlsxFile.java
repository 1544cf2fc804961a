package org.aliquot.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A report as a workbook: the rows, and on a second sheet what was asked, as of when, and what each column means. Rows are
 * flushed as they come; text stands in its cell, since a table of shared texts would be held to the end.
 */
final class XlsxFile implements RowFile {

    /** Rows held at once. */
    private static final int FLUSH = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final ReportRequest request;
    private final List<ReportColumn> columns;
    private final Instant asOf;
    private final ZoneId zone;
    private int row;

    XlsxFile(OutputStream out, ReportRequest request, Instant asOf, ZoneId zone) {
        this.workbook = new Workbook(out, "Aliquot", null);
        this.sheet = workbook.newWorksheet(request.report().title());
        this.request = request;
        this.columns = request.columns();
        this.asOf = asOf;
        this.zone = zone;
        heads();
    }

    @Override
    public void write(Map<String, @Nullable Object> values) {
        row++;
        for (int column = 0; column < columns.size(); column++) {
            cell(
                    column,
                    columns.get(column).format(),
                    values.get(columns.get(column).word()));
        }
        try {
            if (row % FLUSH == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            sheet.finish();
            about();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void heads() {
        sheet.freezePane(1, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).format() == Format.TEXT ? 26 : 14);
            sheet.inlineString(0, column, columns.get(column).title());
            sheet.style(0, column).bold().set();
        }
    }

    private void cell(int column, Format format, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> sheet.inlineString(row, column, RowFile.harmless(text));
            case Number number -> {
                sheet.value(row, column, number);
                if (format == Format.SHARE) {
                    sheet.style(row, column).format("0.0%").set();
                }
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Instant at -> {
                sheet.value(row, column, at.atZone(zone).toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case Boolean yes -> sheet.inlineString(row, column, yes ? "yes" : "no");
            default -> sheet.inlineString(row, column, RowFile.harmless(value.toString()));
        }
    }

    private void about() throws IOException {
        Worksheet about = workbook.newWorksheet("About");
        about.width(0, 28);
        about.width(1, 100);
        int line = 0;
        line = line(about, line, "Report", request.report().title());
        line = line(about, line, "As of", asOf.atZone(zone).toOffsetDateTime() + " (" + zone + ")");
        for (Map.Entry<String, String> filter : new java.util.TreeMap<>(request.parameters()).entrySet()) {
            line = line(about, line, "Asked for: " + filter.getKey(), filter.getValue());
        }
        for (ReportColumn column : columns) {
            line = line(about, line, column.title(), column.definition());
        }
        about.finish();
    }

    private static int line(Worksheet about, int line, String name, String value) {
        about.inlineString(line, 0, name);
        about.inlineString(line, 1, RowFile.harmless(value));
        about.style(line, 0).bold().set();
        return line + 1;
    }
}
