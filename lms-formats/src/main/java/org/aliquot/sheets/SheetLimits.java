package org.aliquot.sheets;

/**
 * How much of a table is read.
 *
 * @param columns beyond which no cell may hold anything
 * @param texts in a workbook's table of texts
 * @param letters of all these texts together; in CSV of one row
 * @param unpacked bytes of each part of a workbook
 */
public record SheetLimits(int columns, int texts, int letters, long unpacked) {

    /** Of a CSV file. */
    public static SheetLimits csv(int columns, int letters) {
        return new SheetLimits(columns, 0, letters, 0);
    }
}
