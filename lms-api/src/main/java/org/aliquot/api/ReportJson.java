package org.aliquot.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aliquot.reports.Format;
import org.jspecify.annotations.Nullable;

/** Reports and saved views of them. */
final class ReportJson {

    /**
     * A column of a report.
     *
     * @param word its name in addresses, in JSON and in files
     * @param definition what it says, in plain words
     * @param detailOf the column in whose cells pages show it; empty for one that stands alone
     * @param sortable whether the report can be sorted by it
     */
    record Column(String word, String title, String definition, Format format, String detailOf, boolean sortable) {}

    /**
     * A count over all rows that the filters leave.
     *
     * @param rows parameters that, set in place of the report's own, lead to exactly the rows counted
     */
    record Total(String word, String title, String definition, long value, Map<String, String> rows) {}

    /**
     * One row of a report.
     *
     * @param person whose row it is; null in a row of sums
     * @param group what a row of sums is about, such as a course's slug; null in others
     * @param values by the columns' words: text, numbers, true or false, days, instants, or null
     */
    record Row(UUID id, @Nullable UUID person, @Nullable String group, Map<String, @Nullable Object> values) {}

    /**
     * A report as somebody likes to see it.
     *
     * @param parameters filters, order and columns, as they travel in addresses
     * @param mine whether it is the caller's, who alone changes it
     * @param shared whether all staff see it
     * @param version counts the changes
     */
    record View(
            UUID id,
            String name,
            String report,
            Map<String, String> parameters,
            boolean mine,
            boolean shared,
            Instant changedAt,
            int version) {}

    private ReportJson() {}
}
