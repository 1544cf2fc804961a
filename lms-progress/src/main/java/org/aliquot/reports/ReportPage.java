package org.aliquot.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a report.
 *
 * @param asOf the moment the figures speak of
 * @param behind how much newer the primary was
 * @param sums what all rows that the filters leave come to, by column
 * @param next where the next page begins; null at the end
 */
public record ReportPage(
        ReportRequest request,
        Instant asOf,
        Duration behind,
        List<ReportTotal> totals,
        List<ReportRow> rows,
        Map<Column<?>, Long> sums,
        @Nullable String next) {

    public ReportPage {
        totals = List.copyOf(totals);
        rows = List.copyOf(rows);
        sums = Map.copyOf(sums);
    }
}
