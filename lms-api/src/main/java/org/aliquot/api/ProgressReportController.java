package org.aliquot.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.aliquot.people.Caller;
import org.aliquot.reports.LearnerRow;
import org.aliquot.reports.ProgressReport;
import org.aliquot.reports.ReportColumn;
import org.aliquot.reports.ReportCursor;
import org.aliquot.reports.ReportPage;
import org.aliquot.reports.ReportQuery;
import org.aliquot.reports.ReportTotals;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The administrators' progress report, as pages of JSON or as one CSV file. */
@RestController
@RequestMapping("/api/v1/reports/progress")
class ProgressReportController {

    record Column(String name, String title, String definition) {}

    record Report(
            ReportTotals totals,
            List<Column> columns,
            List<LearnerRow> items,
            @Nullable String next) {}

    /** {@code sort} is a column's name, with a minus before it for the highest first. */
    record Wanted(
            @NotBlank String course,
            @Nullable String search,
            @Nullable String sort,
            @Nullable String after,
            @Nullable Integer limit,
            @Nullable @Pattern(regexp = "json|csv") String format) {}

    private final ProgressReport report;

    ProgressReportController(ProgressReport report) {
        this.report = report;
    }

    /** With {@code format=csv} all learners whom the search finds; limit and cursor do not matter then. */
    @GetMapping(params = "format=csv", produces = "text/csv")
    void csv(
            @ParameterObject @Valid Wanted wanted,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response) {
        if (!report.export(query(wanted), caller.id(), () -> file(response))) {
            throw ApiProblem.notFound();
        }
    }

    @GetMapping(params = "format!=csv", produces = "application/json")
    Report page(@ParameterObject @Valid Wanted wanted) {
        return report.page(query(wanted)).map(ProgressReportController::json).orElseThrow(ApiProblem::notFound);
    }

    /** The response is touched only once there is something to send; before that, a problem can still be told. */
    private static Writer file(HttpServletResponse response) {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"progress.csv\"");
        try {
            return response.getWriter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportQuery query(Wanted wanted) {
        String sort = wanted.sort() == null ? "name" : wanted.sort();
        ReportColumn column = column(sort);
        return new ReportQuery(
                wanted.course(),
                wanted.search(),
                column,
                sort.startsWith("-"),
                wanted.after() == null ? null : cursor(wanted.after(), column),
                wanted.limit() == null ? 50 : wanted.limit());
    }

    private static ReportColumn column(String sort) {
        return ReportColumn.of(sort.startsWith("-") ? sort.substring(1) : sort)
                .orElseThrow(() -> ApiProblem.invalid(
                        "sort", "unknown", "Sort by one of " + names() + ", with a minus for the highest first."));
    }

    private static ReportCursor cursor(String after, ReportColumn column) {
        return ReportCursor.decode(after, column)
                .orElseThrow(() -> ApiProblem.invalid(
                        "after", "unknown", "Pass on what the page before gave as next, with the same sort."));
    }

    private static String names() {
        return String.join(
                ", ",
                Arrays.stream(ReportColumn.values()).map(ReportColumn::word).toList());
    }

    private static Report json(ReportPage page) {
        ReportCursor next = page.next();
        return new Report(
                page.totals(),
                Arrays.stream(ReportColumn.values())
                        .map(column -> new Column(column.word(), column.title(), column.definition()))
                        .toList(),
                page.items(),
                next == null ? null : next.encode());
    }
}
