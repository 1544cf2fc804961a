package org.aliquot.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the progress report.
 *
 * @param next where the next page begins; null at the end
 */
public record ReportPage(
        ReportTotals totals,
        List<LearnerRow> items,
        @Nullable ReportCursor next) {

    public ReportPage {
        items = List.copyOf(items);
    }
}
