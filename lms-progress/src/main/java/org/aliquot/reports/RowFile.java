package org.aliquot.reports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file that takes one row after the other and keeps none. */
interface RowFile extends AutoCloseable {

    void write(Map<String, @Nullable Object> values);

    @Override
    void close();

    /** A spreadsheet would run a person's name that begins like a formula; the apostrophe makes it text. */
    static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
