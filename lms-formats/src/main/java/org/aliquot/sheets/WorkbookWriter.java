package org.aliquot.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the first sheet of a workbook below their headings, flushed as they come; text stands in its cell, since a table of
 * shared texts would be held to the end.
 */
public final class WorkbookWriter implements RowWriter {

    /** Rows held at once. */
    private static final int FLUSH = 500;

    private static final int ROWS_WITH_LISTS = 5_000;

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private @Nullable String explained;
    private List<List<String>> explanation = List.of();
    private final int columns;
    private int row;

    public WorkbookWriter(OutputStream out, String title, List<String> headings) {
        this.out = out;
        this.columns = headings.size();
        this.workbook = new Workbook(out, "Aliquot", null);
        this.sheet = workbook.newWorksheet(title);
        sheet.freezePane(1, 1);
        for (int column = 0; column < headings.size(); column++) {
            bold(sheet, 0, column, headings.get(column));
        }
    }

    public void width(int column, int letters) {
        sheet.width(column, letters);
    }

    /** A list to choose from in a column that takes a few words only. */
    public void choices(int column, String name, List<String> words) {
        sheet.range(1, column, ROWS_WITH_LISTS, column)
                .validateWithListByFormula('"' + String.join(",", words) + '"')
                .allowBlank(true)
                .showErrorMessage(true)
                .errorTitle(name)
                .error("Choose one of the list, or leave it empty.");
    }

    @Override
    public void write(List<? extends @Nullable Object> cells) throws IOException {
        row++;
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        if (row % FLUSH == 0) {
            sheet.flush();
        }
    }

    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Share share -> {
                sheet.value(row, column, share.value());
                sheet.style(row, column).format("0.0%").set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime at -> {
                sheet.value(row, column, at);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case Boolean yes -> sheet.inlineString(row, column, yes ? "yes" : "no");
            default -> sheet.inlineString(row, column, Cells.harmless(cell.toString()));
        }
    }

    /** A second sheet that explains the first: a bold name in each line, and what is said of it. */
    public void explain(String title, List<List<String>> lines) {
        explained = title;
        explanation = List.copyOf(lines);
    }

    /** Sheets come one after the other, since rows of the first have left already. */
    private void explanation(String title) throws IOException {
        Worksheet about = workbook.newWorksheet(title);
        about.width(0, 28);
        about.width(1, 100);
        for (int line = 0; line < explanation.size(); line++) {
            List<String> cells = explanation.get(line);
            bold(about, line, 0, cells.getFirst());
            for (int column = 1; column < cells.size(); column++) {
                about.inlineString(line, column, Cells.harmless(cells.get(column)));
            }
        }
        about.finish();
    }

    private static void bold(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, Cells.harmless(text));
        sheet.style(row, column).bold().set();
    }

    @Override
    public void close() throws IOException {
        if (row > 0) {
            sheet.setAutoFilter(0, 0, row, columns - 1);
        }
        sheet.finish();
        if (explained != null) {
            explanation(explained);
        }
        workbook.finish();
        out.close();
    }
}
