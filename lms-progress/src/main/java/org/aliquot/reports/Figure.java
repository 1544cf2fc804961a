package org.aliquot.reports;

import java.util.Locale;

/**
 * A column with the SQL that works it out, for a row called {@code p}.
 *
 * @param value SQL of the value; empty for one that is worked out from others
 * @param key SQL it is sorted by: text or float8, never null; empty when it cannot be sorted by
 * @param keyTable joins what {@code key} is read from, where one pass over all is cheaper than a look for each row
 */
record Figure(ReportColumn column, String value, String key, boolean textKey, String keyTable) {

    static Figure plain(String word, String title, Format format, String value, String definition) {
        return sorted(word, title, format, value, key(format, value), definition);
    }

    /** Shown in the cells of another column. */
    static Figure detail(String of, String word, String title, Format format, String value, String definition) {
        return new Figure(new ReportColumn(word, title, definition, format, of, false), value, "", false, "");
    }

    static Figure sorted(String word, String title, Format format, String value, String key, String definition) {
        boolean sortable = !key.isEmpty();
        return new Figure(
                new ReportColumn(word, title, definition, format, "", sortable), value, key, format == Format.TEXT, "");
    }

    /** Shown by hand, sorted not at all. */
    static Figure unsorted(String word, String title, Format format, String value, String definition) {
        return sorted(word, title, format, value, "", definition);
    }

    private static String key(Format format, String value) {
        return switch (format) {
            case TEXT -> "coalesce(lower(" + value + "), '') collate \"und-x-icu\"";
            case DAY -> "coalesce(cast(" + value + " - date '2000-01-01' as float8), '-infinity')";
            case MOMENT -> "coalesce(date_part('epoch', " + value + "), '-infinity')";
            case YES_NO -> "coalesce(cast(cast(" + value + " as integer) as float8), -1)";
            case COUNT, MINUTES, SHARE, SCORE -> "coalesce(cast(" + value + " as float8), '-infinity')";
        };
    }

    /** The same, its key read from {@code f}, which {@code table} joins. */
    Figure keyedBy(String table) {
        return new Figure(column, value, "coalesce(cast(f.figure as float8), '-infinity')", false, table);
    }

    /** Its name in SQL. */
    String alias() {
        return alias(column.word());
    }

    static String alias(String word) {
        return word.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
