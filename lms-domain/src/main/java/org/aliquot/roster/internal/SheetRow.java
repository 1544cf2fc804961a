package org.aliquot.roster.internal;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as a spreadsheet counts: the first row is 1
 * @param cells without spaces around them, as many as there are
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = cells.stream().map(SheetRow::trimmed).toList();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Spreadsheets bring no-break spaces and signs nobody sees along. */
    private static String trimmed(String text) {
        return text.replace('\u00a0', ' ')
                .replaceAll("[\\p{Cntrl}\\u200b\\ufeff]+", " ")
                .strip();
    }
}
