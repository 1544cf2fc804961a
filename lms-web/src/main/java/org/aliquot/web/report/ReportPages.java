package org.aliquot.web.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportPage;
import org.aliquot.reports.ReportRequest;
import org.aliquot.reports.SavedView;
import org.aliquot.reports.SavedViews;
import org.aliquot.reports.UnreadableReport;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts reports into the words of their page. */
@Component
class ReportPages {

    private final SavedViews views;
    private final FilterForms forms;

    ReportPages(SavedViews views, FilterForms forms) {
        this.views = views;
        this.forms = forms;
    }

    ReportView page(ReportPage page, @Nullable SavedView open, Visit visit) {
        return show(page, visit, keeping(page.request(), open, name(open), FieldErrors.NONE, null));
    }

    /** A view that cannot be saved under that name. */
    ReportView unnamed(ReportPage page, @Nullable SavedView open, String name, String why, Visit visit) {
        FieldErrors errors = new FieldErrors(Map.of("name", why));
        return show(page, visit, keeping(page.request(), open, name, errors, null));
    }

    /** A view that was changed meanwhile; what is shown here is not lost. */
    ReportView stale(ReportPage page, SavedView standing, String name, Visit visit) {
        String what = "This view was saved elsewhere at "
                + visit.dates().time(standing.changedAt())
                + ", after you opened it. What you see here is not saved: save it now to replace that, or open what was saved.";
        return show(page, visit, keeping(page.request(), standing, name, FieldErrors.NONE, what));
    }

    /** What was asked makes no sense; nothing is guessed. */
    ReportView refused(Report report, MultiValueMap<String, String> asked, UnreadableReport why, Visit visit) {
        String message = String.valueOf(why.getMessage());
        return new ReportView(
                report.word(),
                report.title(),
                report.lede(),
                tabs(report),
                saved(visit, null),
                forms.refused(report, asked.toSingleValueMap(), Map.of(why.field(), message), visit),
                message,
                null,
                new ReportView.Keeping(Map.of(), null, "", FieldErrors.NONE));
    }

    private ReportView show(ReportPage page, Visit visit, ReportView.Keeping keeping) {
        ReportRequest request = page.request();
        ReportView.Open open = keeping.open();
        return new ReportView(
                request.report().word(),
                request.report().title(),
                request.report().lede(),
                tabs(request.report()),
                saved(visit, open == null ? null : open.id()),
                forms.of(request, visit),
                null,
                new ReportTables(page, open == null ? null : open.id(), visit).table(),
                keeping);
    }

    private static ReportView.Keeping keeping(
            ReportRequest request, @Nullable SavedView open, String name, FieldErrors errors, @Nullable String stale) {
        boolean changed = open != null
                && !(open.parameters().equals(request.parameters())
                        && open.report().equals(request.report().word()));
        ReportView.Open shown = open == null
                ? null
                : new ReportView.Open(
                        open.id().toString(), open.name(), open.version(), changed, ReportUrls.opened(open), stale);
        return new ReportView.Keeping(new TreeMap<>(request.parameters()), shown, name, errors);
    }

    private static List<ReportView.Tab> tabs(Report current) {
        return Arrays.stream(Report.values())
                .map(report -> new ReportView.Tab(report.title(), ReportUrls.report(report.word()), report == current))
                .toList();
    }

    private List<ReportView.Tab> saved(Visit visit, @Nullable String open) {
        return views.of(visit.caller().id()).stream()
                .map(view -> new ReportView.Tab(
                        view.name(),
                        ReportUrls.opened(view),
                        view.id().toString().equals(open)))
                .toList();
    }

    private static String name(@Nullable SavedView open) {
        return open == null ? "" : open.name();
    }
}
