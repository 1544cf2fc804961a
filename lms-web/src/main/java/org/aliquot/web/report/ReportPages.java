package org.aliquot.web.report;

import java.util.ArrayList;
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
import org.aliquot.web.address.OutcomeUrls;
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
        return show(page, visit, keeping(page.request(), open, name(open), isShared(open), FieldErrors.NONE, null));
    }

    /** A view that cannot be saved under that name. */
    ReportView unnamed(
            ReportPage page, @Nullable SavedView open, String name, boolean shared, String why, Visit visit) {
        FieldErrors errors = new FieldErrors(Map.of("name", why));
        return show(page, visit, keeping(page.request(), open, name, shared, errors, null));
    }

    /** A view that was changed meanwhile; what is shown here is not lost. */
    ReportView stale(ReportPage page, SavedView standing, String name, boolean shared, Visit visit) {
        String what = "This view was saved elsewhere at "
                + visit.dates().time(standing.changedAt())
                + ", after you opened it. What you see here is not saved: save it now to replace that, or open what was saved.";
        return show(page, visit, keeping(page.request(), standing, name, shared, FieldErrors.NONE, what));
    }

    /** What was asked makes no sense; nothing is guessed. */
    ReportView refused(Report report, MultiValueMap<String, String> asked, UnreadableReport why, Visit visit) {
        return problem(report, asked, String.valueOf(why.getMessage()), why.field(), visit);
    }

    /** What was asked is about a class or a course that the reader may not see, such as in a view that somebody shares. */
    ReportView closed(Report report, MultiValueMap<String, String> asked, Visit visit) {
        String message = "This view is about a class that is not one of yours. Choose one of your classes.";
        return problem(report, asked, message, "cohort", visit);
    }

    private ReportView problem(
            Report report, MultiValueMap<String, String> asked, String message, String field, Visit visit) {
        return new ReportView(
                report.word(),
                report.title(),
                report.lede(),
                tabs(report, null, null, visit),
                forms.refused(report, asked, Map.of(field, message), visit),
                message,
                null,
                new ReportView.Keeping(Map.of(), null, "", false, FieldErrors.NONE));
    }

    private ReportView show(ReportPage page, Visit visit, ReportView.Keeping keeping) {
        ReportRequest request = page.request();
        ReportView.Open open = keeping.open();
        return new ReportView(
                request.report().word(),
                request.report().title(),
                request.report().lede(),
                tabs(request.report(), open == null ? null : open.id(), null, visit),
                forms.of(request, open == null ? null : open.id(), visit),
                null,
                new ReportTables(page, open == null ? null : open.id(), visit).table(),
                keeping);
    }

    private static ReportView.Keeping keeping(
            ReportRequest request,
            @Nullable SavedView open,
            String name,
            boolean shared,
            FieldErrors errors,
            @Nullable String stale) {
        boolean changed = open != null
                && !(open.parameters().equals(request.parameters())
                        && open.report().equals(request.report().word()));
        ReportView.Open shown = open == null
                ? null
                : new ReportView.Open(
                        open.id().toString(),
                        open.name(),
                        open.version(),
                        open.mine(),
                        changed,
                        ReportUrls.opened(open),
                        stale);
        return new ReportView.Keeping(new TreeMap<>(request.parameters()), shown, name, shared, errors);
    }

    /** For a page that is no table, at that address. */
    List<ReportView.Tab> tabs(String url, Visit visit) {
        return tabs(null, null, url, visit);
    }

    /** Staff share views among themselves. */
    private List<SavedView> kept(Visit visit) {
        return visit.caller().isStaff() ? views.of(visit.caller().id()) : List.of();
    }

    /** Saved views come last: however many there are, the reports stay where they are. */
    private List<ReportView.Tab> tabs(
            @Nullable Report current, @Nullable String open, @Nullable String other, Visit visit) {
        List<ReportView.Tab> tabs = new ArrayList<>();
        for (Report report : Report.values()) {
            tabs.add(new ReportView.Tab(
                    report.title(), ReportUrls.report(report.word()), open == null && report == current, false));
        }
        tabs.add(new ReportView.Tab("Readiness", ReportUrls.READINESS, ReportUrls.READINESS.equals(other), false));
        tabs.add(new ReportView.Tab("Over time", ReportUrls.OVER_TIME, ReportUrls.OVER_TIME.equals(other), false));
        tabs.add(new ReportView.Tab("Program outcomes", OutcomeUrls.OUTCOMES, false, false));
        kept(visit)
                .forEach(view -> tabs.add(new ReportView.Tab(
                        view.name(),
                        ReportUrls.opened(view),
                        view.id().toString().equals(open),
                        !view.mine())));
        return tabs;
    }

    private static boolean isShared(@Nullable SavedView open) {
        return open != null && open.mine() && open.shared();
    }

    private static String name(@Nullable SavedView open) {
        return open == null ? "" : open.name();
    }
}
