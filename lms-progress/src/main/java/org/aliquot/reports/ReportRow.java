package org.aliquot.reports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a report.
 *
 * @param person whose row it is; null in a row of sums
 * @param group what a row of sums is about, such as a course's slug; null in others
 * @param values by the columns' words: text, numbers, true or false, days, instants, or null
 */
public record ReportRow(
        UUID id, @Nullable UUID person, @Nullable String group, Map<String, @Nullable Object> values) {

    public ReportRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public @Nullable Object value(String word) {
        return values.get(word);
    }
}
