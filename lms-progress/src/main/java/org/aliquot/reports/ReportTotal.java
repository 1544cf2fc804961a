package org.aliquot.reports;

import java.util.Map;

/**
 * A count over all rows that the filters leave.
 *
 * @param rows parameters that, set in place of the report's own, lead to exactly the rows counted
 */
public record ReportTotal(String word, String title, String definition, long value, Map<String, String> rows) {}
