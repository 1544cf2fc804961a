package org.aliquot.roster.internal;

import java.util.List;

/** A file with a sheet in it, of the kind its first bytes say, whatever it is called. */
public final class SheetFile {

    public static final int MOST_ROWS = 5_000;

    private SheetFile() {}

    /** The rows that are not blank, the heading first. */
    public static List<SheetRow> rows(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableFile("The file is empty.");
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile("This is a workbook of Excel 97 to 2003. Save it as .xlsx or as CSV.");
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            throw new UnreadableFile("This is a PDF. Choose a CSV file or an Excel workbook (.xlsx).");
        }
        List<SheetRow> rows = begins(bytes, 'P', 'K', 3, 4) ? XlsxSheet.rows(bytes) : CsvSheet.rows(bytes);
        if (rows.isEmpty()) {
            throw new UnreadableFile("The file has no rows.");
        }
        if (rows.size() > MOST_ROWS + 1) {
            throw new UnreadableFile("The file has more than " + MOST_ROWS + " rows. Split it.");
        }
        return rows;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
