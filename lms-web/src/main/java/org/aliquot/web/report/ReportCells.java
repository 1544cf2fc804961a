package org.aliquot.web.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.people.Role;
import org.aliquot.reports.ReportColumn;
import org.aliquot.reports.ReportRequest;
import org.aliquot.reports.ReportRow;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.report.ReportView.Cell;
import org.jspecify.annotations.Nullable;

/** A report's rows as cells: a figure with its details below, leading to what is behind it. */
final class ReportCells {

    private static final Map<String, String> WORDS = Map.of(
            "learner", "Learner",
            "employer", "Employer",
            "agency", "Agency",
            "school", "School",
            "active", "Active",
            "paused", "Paused",
            "upcoming", "Upcoming",
            "expired", "Expired",
            "ended", "Ended");

    private final ReportRequest request;
    private final Dates dates;
    private final boolean opensPeople;
    private final List<ReportColumn> columns;

    ReportCells(ReportRequest request, Visit visit) {
        this.request = request;
        this.dates = visit.dates();
        this.opensPeople = visit.caller().is(Role.ADMINISTRATOR);
        this.columns =
                request.columns().stream().filter(ReportColumn::standsAlone).toList();
    }

    List<Cell> row(ReportRow row) {
        return columns.stream().map(column -> cell(row, column)).toList();
    }

    private Cell cell(ReportRow row, ReportColumn column) {
        String word = column.word();
        return new Cell(
                column.title(),
                text(row, column),
                url(row, word),
                small(row, word),
                word.equals("lessonsDone") ? percent(row.value(word), row.value("lessons")) : -1,
                ReportTables.isNumber(column));
    }

    private String text(ReportRow row, ReportColumn column) {
        Object value = row.value(column.word());
        return switch (column.word()) {
            case "lessonsDone" -> value + " of " + row.value("lessons");
            case "checksRight" -> value + " of " + row.value("checksAnswered");
            case "correct" -> value + " of " + row.value("total");
            case "firstPassed" -> value + " of " + row.value("firstSittings");
            case "passed" -> row.group() == null ? plain(value, column) : value + " of " + row.value("sittings");
            case "completed" -> value + " of " + row.value("learners");
            case "status", "payer" -> word(value);
            case "group" -> row.group() != null && row.group().equals(value) ? word(value) : plain(value, column);
            default -> plain(value, column);
        };
    }

    private String plain(@Nullable Object value, ReportColumn column) {
        return switch (value) {
            case null -> "–";
            case LocalDate day -> dates.date(day);
            case Instant at -> dates.dateTime(at);
            case Boolean yes -> yes ? "Yes" : "No";
            case Double share -> percent(share);
            case Long minutes when column.word().equals("minutes") -> Wording.length(Duration.ofMinutes(minutes));
            default -> value.toString();
        };
    }

    private String small(ReportRow row, String word) {
        return switch (word) {
            case "name" -> joined(row.value("email"));
            case "course" -> joined(row.value("cohorts"));
            case "payer" -> joined(row.value("payerName"));
            case "completed" -> rate(row.value("completionRate"));
            case "firstPassed" -> rate(row.value("firstRate"));
            case "passed" -> rate(row.value("passRate"));
            case "bestScore" -> score(row, "best");
            case "latestScore" -> score(row, "latest");
            case "sittingScore" -> likely(row, "sitting");
            default -> "";
        };
    }

    /** The rows behind a figure: the same filters, and what the figure counts. */
    private @Nullable String url(ReportRow row, String word) {
        UUID person = row.person();
        if (person != null) {
            return word.equals("name") && opensPeople ? AdminUrls.person(person) : null;
        }
        return row.group() == null ? null : new DrillDown(request).behind(row.group(), word);
    }

    private String score(ReportRow row, String which) {
        return String.join(
                ", ",
                ReportTables.words(Stream.of(likely(row, which), row.value(which + "Exam"), day(row, which + "On"))));
    }

    private static String likely(ReportRow row, String which) {
        Object low = row.value(which + "Low");
        return low == null ? "" : "likely " + low + " to " + row.value(which + "High") + " (90%)";
    }

    private @Nullable String day(ReportRow row, String word) {
        return row.value(word) instanceof LocalDate day ? dates.date(day) : null;
    }

    private static String rate(@Nullable Object share) {
        return share instanceof Double rate ? percent(rate) : "";
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private static int percent(@Nullable Object part, @Nullable Object whole) {
        return part instanceof Long some && whole instanceof Long all && all > 0 ? (int) (100 * some / all) : 0;
    }

    private static String joined(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String word(@Nullable Object value) {
        return value == null ? "–" : WORDS.getOrDefault(value.toString(), value.toString());
    }
}
