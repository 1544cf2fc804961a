package org.aliquot.reports;

import java.util.Map;

/**
 * A count over all rows that the filters leave.
 *
 * @param one the title where it is one
 * @param rows parameters that, set in place of the report's own, lead to exactly the rows counted
 */
public record ReportTotal(
        String word, String title, String one, String definition, long value, Map<String, String> rows) {

    /** The title that goes with the value. */
    public String said() {
        return value == 1 ? one : title;
    }
}
