package org.aliquot.web.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aliquot.reports.Column;
import org.aliquot.reports.FileKind;
import org.aliquot.reports.OutcomeFigures;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportPage;
import org.aliquot.reports.ReportRequest;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.web.report.ReportView.Definition;
import org.aliquot.web.report.ReportView.Head;
import org.aliquot.web.report.ReportView.Total;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** The table of one report: totals, heads, rows and what they mean. */
final class ReportTables {

    private final ReportPage page;
    private final ReportRequest request;
    private final Report report;
    private final @Nullable String view;
    private final Visit visit;

    /** {@code view} is the saved view that is open, which stays open. */
    ReportTables(ReportPage page, @Nullable String view, Visit visit) {
        this.page = page;
        this.request = page.request();
        this.report = request.report();
        this.view = view;
        this.visit = visit;
    }

    ReportView.Table table() {
        ReportCells cells = new ReportCells(request, visit.dates(), visit.caller());
        return new ReportView.Table(
                asOf(),
                page.totals().stream()
                        .map(total -> new Total("" + total.value(), total.said(), url(total.rows())))
                        .toList(),
                heads(),
                page.rows().stream().map(cells::row).toList(),
                new ReportFoot(page).cells(),
                definitions(),
                paging(),
                ReportUrls.file(report, request.parameters(), FileKind.CSV),
                ReportUrls.file(report, request.parameters(), FileKind.XLSX),
                isSmall(page));
    }

    /** Whether rates were left out because a group is small. */
    static boolean isSmall(ReportPage page) {
        return page.request().report() == Report.OUTCOMES
                && page.rows().stream().anyMatch(row -> row.get(OutcomeFigures.COMPLETION_RATE) == null);
    }

    private String asOf() {
        return request.filter().on() == null
                ? "As of " + visit.dates().dateTime(page.asOf()) + behind()
                : "As it was at the end of "
                        + visit.dates().date(request.filter().on());
    }

    /** A standby that keeps up is not worth a word. */
    private String behind() {
        long seconds = page.behind().toSeconds();
        return seconds == 0 ? "" : ", from a copy that is " + Wording.count(seconds, "second") + " behind";
    }

    private List<Head> heads() {
        return request.columns().stream()
                .filter(Column::standsAlone)
                .map(this::head)
                .toList();
    }

    private Head head(Column<?> column) {
        boolean current = column.equals(request.sort());
        String sort = current && !request.down() ? "-" + column.word() : column.word();
        String id = "by-" + column.word();
        return new Head(
                id,
                column.title(),
                isNumber(column),
                current ? (request.down() ? "descending" : "ascending") : "none",
                column.sortable() ? url(Map.of("sort", sort)) + "#" + id : null);
    }

    static boolean isNumber(Column<?> column) {
        return switch (column.format()) {
            case COUNT, MINUTES, SHARE -> true;
            case TEXT, SCORE, DAY, MOMENT, YES_NO -> false;
        };
    }

    private List<Definition> definitions() {
        Stream<Definition> totals =
                page.totals().stream().map(total -> new Definition("Total: " + total.title(), total.definition()));
        Stream<Definition> columns = request.columns().stream()
                .filter(column -> !column.forPrograms())
                .map(column -> new Definition(column.title(), column.definition()));
        return Stream.concat(totals, columns).toList();
    }

    private Paging paging() {
        int shown = page.rows().size();
        String said = page.totals().isEmpty()
                ? Wording.count(shown, "row")
                : shown + " of " + Wording.count(page.totals().getFirst().value(), "row");
        String next = page.next();
        return new Paging(
                said, request.isFirst() ? null : url(Map.of()), next == null ? null : url(Map.of("after", next)));
    }

    /** This report with some parameters set anew. */
    private String url(Map<String, String> changes) {
        Map<String, String> all = new TreeMap<>(request.parameters());
        all.putAll(changes);
        if (view != null) {
            all.put(ReportUrls.OPEN_VIEW, view);
        }
        return ReportUrls.report(report, all);
    }
}
