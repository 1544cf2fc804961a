package org.aliquot.reports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A report as it was asked for. Pages, programs and saved views all ask by the same parameters ({@link ReportReader}). */
public final class ReportRequest {

    private final Report report;
    private final SortedMap<String, String> parameters;
    private final ReportFilter filter;
    private final Column<?> sort;
    private final boolean down;
    private final List<Column<?>> columns;
    private final @Nullable ReportCursor after;
    private final int limit;

    ReportRequest(
            Report report,
            Map<String, String> parameters,
            ReportFilter filter,
            Order order,
            List<Column<?>> columns,
            int limit) {
        this.report = report;
        this.parameters = new TreeMap<>(parameters);
        this.filter = filter;
        this.sort = order.column();
        this.down = order.down();
        this.after = order.after();
        this.columns = report.columns().stream()
                .filter(column -> columns.contains(Objects.requireNonNullElse(column.of(), column)))
                .toList();
        this.limit = limit;
    }

    /** What rows are sorted by, and where the page begins. */
    record Order(Column<?> column, boolean down, @Nullable ReportCursor after) {}

    public Report report() {
        return report;
    }

    public ReportFilter filter() {
        return filter;
    }

    /** What was asked, as it travels in addresses; without the place in the list. */
    public Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    /** The wanted columns with their details, in the report's order. */
    public List<Column<?>> columns() {
        return columns;
    }

    /** Those that are worked out: of learners the wanted ones; of others all, which need each other and cost little. */
    public List<Column<?>> read() {
        return switch (report) {
            case LEARNERS, WINDOWS -> columns;
            case OUTCOMES, SITTINGS -> report.columns();
        };
    }

    /** Those of the wanted columns that have a sum. */
    List<Column<?>> summed() {
        return columns.stream().filter(Column::isSummed).toList();
    }

    public Column<?> sort() {
        return sort;
    }

    public boolean down() {
        return down;
    }

    /** The same in SQL. */
    String way() {
        return down ? "desc" : "asc";
    }

    public boolean isFirst() {
        return after == null;
    }

    @Nullable
    ReportCursor after() {
        return after;
    }

    int limit() {
        return limit;
    }
}
