package org.aliquot.reports;

/**
 * A column of a report.
 *
 * @param word its name in addresses, in JSON and in files
 * @param definition what it says, in plain words
 * @param detailOf the column in whose cells pages show it; empty for one that stands alone
 * @param sortable whether the report can be sorted by it
 */
public record ReportColumn(
        String word, String title, String definition, Format format, String detailOf, boolean sortable) {

    public boolean standsAlone() {
        return detailOf.isEmpty();
    }
}
