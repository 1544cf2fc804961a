package org.aliquot.web.report;

import static org.aliquot.reports.LearnerFigures.LESSONS;
import static org.aliquot.reports.LearnerFigures.LESSONS_DONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.reports.Column;
import org.aliquot.reports.Format;
import org.aliquot.reports.LearnerFigures;
import org.aliquot.reports.OutcomeFigures;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportFilter.GroupBy;
import org.aliquot.reports.ReportRequest;
import org.aliquot.reports.ReportRow;
import org.aliquot.reports.SittingFigures;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.report.ReportView.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A report's rows as cells: a figure with its details below, leading to what is behind it. */
final class ReportCells {

    /** Columns whose values are words of the product. */
    private static final Set<Column<?>> WORDS = Set.of(LearnerFigures.PAYER, LearnerFigures.STATUS);

    private final ReportRequest request;
    private final Dates dates;
    private final @Nullable Caller reader;
    private final List<Column<?>> columns;
    private final Map<Column<?>, List<Column<?>>> details;

    /** @param reader for whom figures lead on; null on paper */
    ReportCells(ReportRequest request, Dates dates, @Nullable Caller reader) {
        this.request = request;
        this.dates = dates;
        this.reader = reader;
        this.columns = request.columns().stream().filter(Column::standsAlone).toList();
        this.details = request.columns().stream()
                .filter(column -> column.of() != null && !column.forPrograms())
                .collect(Collectors.groupingBy(Column::of));
    }

    List<Cell> row(ReportRow row) {
        return columns.stream().map(column -> cell(row, column)).toList();
    }

    private Cell cell(ReportRow row, Column<?> column) {
        return new Cell(
                column.title(),
                text(row, column),
                url(row, column),
                below(row, column),
                column.format() == Format.SCORE,
                column.equals(LESSONS_DONE) ? percent(row.get(LESSONS_DONE), row.get(LESSONS)) : -1,
                ReportTables.isNumber(column));
    }

    /** A count is told with the whole it is of. */
    private String text(ReportRow row, Column<?> column) {
        Optional<Column<?>> whole = column.equals(OutcomeFigures.COMPLETED)
                ? Optional.of(OutcomeFigures.LEARNERS)
                : details(column, Format.COUNT).findFirst();
        String text = plain(row, column, "–");
        String likely = interval(row, column);
        if (!likely.isEmpty()) {
            return text + " (" + likely + ")";
        }
        return whole.map(of -> text + " of " + row.get(of))
                .orElse(isWord(column) ? StringUtils.capitalize(text) : text);
    }

    private boolean isWord(Column<?> column) {
        return WORDS.contains(column)
                || column.equals(OutcomeFigures.GROUP) && request.filter().groupBy() == GroupBy.PAYER;
    }

    /** {@code 320–402}, of a score: where it likely lies. */
    private String interval(ReportRow row, Column<?> column) {
        return details(column, Format.SCORE)
                .map(end -> plain(row, end, ""))
                .filter(end -> !end.isEmpty())
                .collect(Collectors.joining("–"));
    }

    private String below(ReportRow row, Column<?> column) {
        return details(column, Format.TEXT, Format.SHARE, Format.DAY)
                .map(detail -> plain(row, detail, ""))
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Stream<Column<?>> details(Column<?> column, Format... formats) {
        return details.getOrDefault(column, List.of()).stream()
                .filter(detail -> List.of(formats).contains(detail.format()));
    }

    /** The rows behind a figure: the same filters, and what the figure counts; of a sitting the attempt itself. */
    private @Nullable String url(ReportRow row, Column<?> column) {
        if (request.report() == Report.SITTINGS && column.equals(SittingFigures.EXAM)) {
            return reader != null && reader.isStaff()
                    ? RunningUrls.attempt(row.id().toString())
                    : null;
        }
        if (row.person() != null) {
            return column.equals(LearnerFigures.NAME) ? learner(row.person()) : null;
        }
        return row.group() == null ? null : new DrillDown(request).behind(row.group(), column);
    }

    /** As far as the reader may open one. */
    private @Nullable String learner(UUID person) {
        boolean opens = reader != null && (reader.is(Role.ADMINISTRATOR) || reader.is(Role.AUDITOR));
        return opens ? LearnerUrls.learner(person) : null;
    }

    private String plain(ReportRow row, Column<?> column, String nothing) {
        return switch (row.get(column)) {
            case null -> nothing;
            case LocalDate day -> dates.date(day);
            case Instant at -> dates.dateTime(at);
            case Boolean yes -> yes ? "Yes" : "No";
            case Double share -> Math.round(share * 100) + "%";
            case Long minutes when column.format() == Format.MINUTES -> Wording.length(Duration.ofMinutes(minutes));
            case Object value -> value.toString();
        };
    }

    private static int percent(@Nullable Long part, @Nullable Long whole) {
        return part != null && whole != null && whole > 0 ? (int) (100 * part / whole) : 0;
    }
}
