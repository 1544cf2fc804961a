package org.aliquot.web.report;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aliquot.reports.Column;
import org.aliquot.reports.Format;
import org.aliquot.reports.LearnerFigures;
import org.aliquot.reports.OutcomeFigures;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportPage;
import org.aliquot.reports.SittingFigures;
import org.aliquot.web.Wording;
import org.aliquot.web.report.ReportView.Foot;
import org.jspecify.annotations.Nullable;

/** The last row of a report: what all rows that the filters leave come to, not only those of the page. */
final class ReportFoot {

    /** So few say nothing in percent, as in the rows. */
    private static final int FEW = 10;

    /** What a sum that is no number of its column's own kind counts. */
    private static final Map<Column<?>, String> COUNTED = Map.of(
            LearnerFigures.STATUS, "open",
            LearnerFigures.COMPLETED_ON, "completed",
            SittingFigures.PASSED, "passed");

    private final ReportPage page;

    ReportFoot(ReportPage page) {
        this.page = page;
    }

    /** Empty where nothing is summed. */
    List<Foot> cells() {
        if (page.rows().isEmpty() || page.sums().isEmpty()) {
            return List.of();
        }
        List<Foot> cells = new ArrayList<>();
        for (Column<?> column : page.request().columns()) {
            if (column.standsAlone()) {
                String text = cells.isEmpty() ? "All " + plain(rows()) : text(column);
                cells.add(new Foot(column.title(), text, ReportTables.isNumber(column)));
            }
        }
        return cells;
    }

    private long rows() {
        return page.request().report() == Report.OUTCOMES
                ? page.rows().size()
                : page.totals().getFirst().value();
    }

    private long learners() {
        return page.request().report() == Report.OUTCOMES
                ? page.rows().stream()
                        .mapToLong(row -> Objects.requireNonNullElse(row.get(OutcomeFigures.LEARNERS), 0L))
                        .sum()
                : rows();
    }

    private String text(Column<?> column) {
        Long sum = page.sums().get(column);
        if (sum == null) {
            return "";
        }
        if (COUNTED.containsKey(column)) {
            return plain(sum) + " " + COUNTED.get(column);
        }
        if (column.format() == Format.MINUTES) {
            return Wording.length(Duration.ofMinutes(sum));
        }
        return whole(column)
                .map(all -> plain(sum) + " of " + plain(all) + share(sum, all))
                .orElse(plain(sum));
    }

    private Optional<Long> whole(Column<?> column) {
        return column.equals(OutcomeFigures.COMPLETED)
                ? Optional.ofNullable(page.sums().get(OutcomeFigures.LEARNERS))
                : page.request().columns().stream()
                        .filter(detail -> column.equals(detail.of()) && detail.format() == Format.COUNT)
                        .map(this::sum)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private Optional<Long> sum(Column<?> column) {
        @Nullable Long sum = page.sums().get(column);
        return Optional.ofNullable(sum);
    }

    private String share(long part, long whole) {
        return whole == 0 || learners() < FEW ? "" : " (" + Math.round(100.0 * part / whole) + "%)";
    }

    private static String plain(long number) {
        return NumberFormat.getIntegerInstance(Locale.US).format(number);
    }
}
