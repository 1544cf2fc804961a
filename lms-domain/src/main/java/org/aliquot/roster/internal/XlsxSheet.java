package org.aliquot.roster.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.bounded.Refusal;
import org.aliquot.bounded.SafeZip;
import org.aliquot.sheets.SheetLimits;
import org.aliquot.sheets.WorkbookReader;

/** Rows of the first sheet of an Excel workbook. */
final class XlsxSheet {

    /**
     * A list of people has some ten columns; 5,000 people have few texts that are not in one of them, and unpack to some 3 MB.
     */
    private static final SheetLimits LIMITS = new SheetLimits(200, 200_000, 8 * 1024 * 1024, 64L * 1024 * 1024);

    private static final int MOST_PARTS = 1_000;

    /** Spreadsheets keep rows that were emptied; more than these nobody emptied by hand. */
    private static final int MOST_BLANK_ROWS = 100_000;

    private static final String NO_WORKBOOK =
            "The file looks like an Excel workbook, but cannot be read as one. Save it again as .xlsx, or as CSV.";

    private static final Refusal REFUSAL = new Refusal() {

        @Override
        public RuntimeException of(int row, String why) {
            return new UnreadableFile(
                    row > 0
                            ? "The file cannot be read: in row " + row + " " + why + "."
                            : NO_WORKBOOK + " (" + why + ".)");
        }

        @Override
        public RuntimeException tooLarge(String why) {
            return new UnreadableFile("The workbook is too large. Keep only the sheet with the people.");
        }
    };

    private XlsxSheet() {}

    static List<SheetRow> rows(byte[] bytes) {
        List<SheetRow> rows = new ArrayList<>();
        int[] read = new int[1];
        try (SafeZip zip = zip(bytes)) {
            WorkbookReader.read(zip, LIMITS, REFUSAL, written -> {
                if (++read[0] > MOST_BLANK_ROWS) {
                    throw new UnreadableFile("The workbook has more than 100,000 rows. Keep only those with people.");
                }
                SheetRow row = new SheetRow(written.number(), written.cells());
                if (!row.isBlank() && rows.size() < SheetFile.MOST_ROWS + 2) {
                    rows.add(row);
                }
            });
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(NO_WORKBOOK, e);
        }
        return rows;
    }

    /** Its list of parts is at its end, so it is read from a file, which has no name any more meanwhile. */
    private static SafeZip zip(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("aliquot-people", ".xlsx");
        try {
            Files.write(file, bytes);
            return SafeZip.open(file, MOST_PARTS, REFUSAL);
        } finally {
            Files.delete(file);
        }
    }
}
