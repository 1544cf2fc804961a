package org.aliquot.reports;

import java.util.List;
import java.util.Map;

/** Names the totals of a report, and the rows behind each. */
final class Totals {

    private Totals() {}

    static List<ReportTotal> of(Report report, Map<String, Long> counts) {
        return switch (report) {
            case OUTCOMES -> List.of();
            case SITTINGS ->
                List.of(
                        total(
                                "rows",
                                "sittings",
                                "Attempts finished in exam mode that the filters leave.",
                                counts,
                                Map.of()),
                        total(
                                "marked",
                                "with a pass mark",
                                "Of these, of exams that have a pass mark.",
                                counts,
                                Map.of("passed", "marked")),
                        total("passed", "passed", "Of these, that reached it.", counts, Map.of("passed", "yes")));
            case LEARNERS, WINDOWS ->
                List.of(
                        total(
                                "rows",
                                "learners",
                                "Rows that the filters leave: one for each learner and course.",
                                counts,
                                Map.of()),
                        total(
                                "completed",
                                "completed",
                                "Of these, who completed the course by then.",
                                counts,
                                Map.of("progress", "completed")),
                        total("stuck", "stuck", "Of these, who are stuck.", counts, Map.of("progress", "stuck")));
        };
    }

    private static ReportTotal total(
            String word, String title, String definition, Map<String, Long> counts, Map<String, String> rows) {
        return new ReportTotal(word, title, definition, counts.getOrDefault(word, 0L), rows);
    }
}
