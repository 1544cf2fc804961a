package org.aliquot.web.report;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aliquot.reports.Column;
import org.aliquot.reports.OutcomeFigures;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportRequest;
import org.aliquot.web.address.ReportUrls;
import org.jspecify.annotations.Nullable;

/** From a sum to exactly the rows it counts: the same filters, the group, and what the figure is about. */
final class DrillDown {

    /** Where a figure's rows are listed, and what narrows the list to them. */
    private record Behind(Report report, Map<String, String> narrowed) {}

    private static final Map<Column<?>, Behind> FIGURES = Map.of(
            OutcomeFigures.LEARNERS, new Behind(Report.LEARNERS, Map.of()),
            OutcomeFigures.STARTED, new Behind(Report.LEARNERS, Map.of("progress", "started")),
            OutcomeFigures.COMPLETED, new Behind(Report.LEARNERS, Map.of("progress", "completed")),
            OutcomeFigures.FIRST_PASSED, new Behind(Report.SITTINGS, Map.of("first", "yes", "passed", "yes")),
            OutcomeFigures.PASSED, new Behind(Report.SITTINGS, Map.of("passed", "yes")));

    private final Map<String, String> kept;
    private final String group;

    DrillDown(ReportRequest request) {
        this.kept = new TreeMap<>(request.parameters());
        kept.keySet().removeAll(Set.of("groupBy", "sort", "columns", "passed", "first"));
        this.group = switch (request.filter().groupBy()) {
            case COURSE -> "course";
            case COHORT -> "cohort";
            case PAYER -> "payer";
            case PAYER_NAME -> "payerName";
        };
    }

    @Nullable
    String behind(String value, Column<?> figure) {
        Behind behind = FIGURES.get(figure);
        if (behind == null || isNarrowedOtherwise(behind)) {
            return null;
        }
        Map<String, String> all = new TreeMap<>(kept);
        all.put(group, value);
        all.putAll(behind.narrowed());
        return ReportUrls.report(behind.report(), all);
    }

    /** Where the rows are narrowed by progress already, the list cannot be narrowed by another. */
    private boolean isNarrowedOtherwise(Behind behind) {
        return behind.narrowed().entrySet().stream()
                .anyMatch(more ->
                        !kept.getOrDefault(more.getKey(), more.getValue()).equals(more.getValue()));
    }
}
