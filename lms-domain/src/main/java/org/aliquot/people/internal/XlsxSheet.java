package org.aliquot.people.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.workbook.Workbook;
import org.aliquot.workbook.WorkbookLimits;

/** Rows of the first sheet of an Excel workbook. */
final class XlsxSheet {

    /** A list of people has some ten columns; 5,000 people have few texts that are not in one of them. */
    private static final WorkbookLimits LIMITS = new WorkbookLimits(200, 200_000, 8 * 1024 * 1024);

    /** Spreadsheets keep rows that were emptied; more than these nobody emptied by hand. */
    private static final int MOST_BLANK_ROWS = 100_000;

    private static final String NO_WORKBOOK =
            "The file looks like an Excel workbook, but cannot be read as one. Save it again as .xlsx, or as CSV.";

    private XlsxSheet() {}

    static List<SheetRow> rows(byte[] bytes) {
        List<SheetRow> rows = new ArrayList<>();
        int[] read = new int[1];
        try (UnpackedSheet sheet = new UnpackedSheet(bytes)) {
            Workbook.read(sheet, LIMITS, XlsxSheet::unreadable, (number, cells) -> {
                if (++read[0] > MOST_BLANK_ROWS) {
                    throw new UnreadableFile("The workbook has more than 100,000 rows. Keep only those with people.");
                }
                SheetRow row = new SheetRow(number, cells);
                if (!row.isBlank() && rows.size() < SheetFile.MOST_ROWS + 2) {
                    rows.add(row);
                }
            });
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(NO_WORKBOOK, e);
        }
        return rows;
    }

    private static UnreadableFile unreadable(int row, String why) {
        return new UnreadableFile(
                row > 0 ? "The file cannot be read: in row " + row + " " + why + "." : NO_WORKBOOK + " (" + why + ".)");
    }
}
