package org.aliquot.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.aliquot.access.Audience;
import org.aliquot.people.Caller;
import org.aliquot.reports.FileKind;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportPage;
import org.aliquot.reports.ReportReader;
import org.aliquot.reports.ReportRequest;
import org.aliquot.reports.Reports;
import org.aliquot.reports.UnreadableReport;
import org.aliquot.spool.Spooled;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reports: which there are, pages of them as JSON, and all of one as a file. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping("/api/v1/reports")
class ReportsController {

    record Kind(String name, String title, String about, List<ReportJson.Column> columns) {}

    record Result(
            String report,
            Instant asOf,
            Map<String, String> parameters,
            List<ReportJson.Total> totals,
            List<ReportJson.Column> columns,
            List<ReportJson.Row> items,
            Map<String, Long> sums,
            @Nullable String next) {}

    private final Reports reports;
    private final ReportMapper json;

    ReportsController(Reports reports, ReportMapper json) {
        this.json = json;
        this.reports = reports;
    }

    /** The reports with what their figures mean. */
    @GetMapping
    Map<String, List<Kind>> list() {
        return Map.of(
                "items",
                Arrays.stream(Report.values())
                        .map(report ->
                                new Kind(report.word(), report.title(), report.lede(), json.columns(report.columns())))
                        .toList());
    }

    /**
     * A page of a report. {@code sort} is a column's word, with a minus before it for the highest first; {@code on} a day
     * gives the state at its end.
     */
    @GetMapping("/{report}")
    @Nullable
    Result page(
            @PathVariable String report,
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response)
            throws IOException {
        ReportRequest request = read(report, parameters);
        String format = Objects.requireNonNullElse(parameters.getFirst("format"), "json");
        if (format.equals("json")) {
            return json(ask(() -> reports.page(caller, request)).orElseThrow(ApiProblem::notFound));
        }
        FileKind kind = Word.find(FileKind.class, format)
                .orElseThrow(() -> ApiProblem.invalid("format", "unknown", "Formats are json, csv and xlsx."));
        SentFile.made(
                exported(caller, request, kind),
                kind.mediaType(),
                request.report().word() + "." + kind.word(),
                response);
        return null;
    }

    private Spooled exported(Caller caller, ReportRequest request, FileKind kind) throws IOException {
        try {
            return reports.export(caller, request, kind).orElseThrow(ApiProblem::notFound);
        } catch (UnreadableReport e) {
            throw invalid(e);
        }
    }

    static ReportRequest read(String report, MultiValueMap<String, String> parameters) {
        Report known = Word.find(Report.class, report).orElseThrow(ApiProblem::notFound);
        return ask(() -> ReportReader.readAll(known, parameters));
    }

    static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (UnreadableReport e) {
            throw invalid(e);
        }
    }

    private static ApiProblem invalid(UnreadableReport e) {
        return ApiProblem.invalid(e.field(), "unknown", Objects.requireNonNull(e.getMessage()));
    }

    private Result json(ReportPage page) {
        ReportRequest request = page.request();
        return new Result(
                request.report().word(),
                page.asOf(),
                request.parameters(),
                json.totals(page.totals()),
                json.columns(request.read()),
                json.rows(page.rows()),
                json.sums(page.sums()),
                page.next());
    }
}
