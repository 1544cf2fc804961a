package org.aliquot.web.report;

import java.util.Map;
import java.util.TreeMap;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportRequest;
import org.aliquot.web.address.ReportUrls;
import org.jspecify.annotations.Nullable;

/** From a sum to exactly the rows it counts: the same filters, the group, and what the figure is about. */
final class DrillDown {

    private final Map<String, String> kept;
    private final String groupBy;

    DrillDown(ReportRequest request) {
        this.kept = new TreeMap<>(request.parameters());
        kept.keySet().removeAll(java.util.Set.of("groupBy", "sort", "columns", "passed", "first"));
        this.groupBy = request.filter().groupBy();
    }

    @Nullable
    String behind(String group, String figure) {
        return switch (figure) {
            case "learners" -> url(Report.LEARNERS, group, Map.of());
            case "started" -> started(group, "started");
            case "completed" -> started(group, "completed");
            case "firstPassed" -> url(Report.SITTINGS, group, Map.of("first", "yes", "passed", "yes"));
            case "passed" -> url(Report.SITTINGS, group, Map.of("passed", "yes"));
            default -> null;
        };
    }

    /** Where the rows are narrowed by progress already, the list cannot be narrowed by another. */
    private @Nullable String started(String group, String progress) {
        return kept.containsKey("progress") && !progress.equals(kept.get("progress"))
                ? null
                : url(Report.LEARNERS, group, Map.of("progress", progress));
    }

    private String url(Report report, String group, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(kept);
        all.put(
                switch (groupBy) {
                    case "cohort" -> "cohort";
                    case "payer" -> "payer";
                    case "payer-name" -> "payerName";
                    default -> "course";
                },
                group);
        all.putAll(more);
        return ReportUrls.report(report, all);
    }
}
