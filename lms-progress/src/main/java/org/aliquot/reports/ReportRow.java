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
 * @param values as the columns read them
 */
public record ReportRow(
        UUID id, @Nullable UUID person, @Nullable String group, Map<Column<?>, @Nullable Object> values) {

    public ReportRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @SuppressWarnings("unchecked") // what the column has read
    public <T> @Nullable T get(Column<T> column) {
        return (T) values.get(column);
    }

    /** By the columns' words, for programs. */
    public Map<String, @Nullable Object> byWord() {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        values.forEach((column, value) -> words.put(column.word(), value));
        return words;
    }
}
