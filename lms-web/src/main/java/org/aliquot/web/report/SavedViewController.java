package org.aliquot.web.report;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportReader;
import org.aliquot.reports.ReportRequest;
import org.aliquot.reports.Reports;
import org.aliquot.reports.SavedView;
import org.aliquot.reports.SavedViewChange;
import org.aliquot.reports.SavedViews;
import org.aliquot.reports.UnreadableReport;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.web.flash.ReportFlash;
import org.aliquot.web.staff.Search;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/reports/views}: opening, saving, renaming and removing views of reports. */
@Controller
@Audience(Audience.Who.STAFF)
class SavedViewController {

    /** What somebody typed to keep, and the view it is meant to replace. */
    private record Typed(
            ReportRequest request,
            String name,
            boolean shared,
            @Nullable SavedView open) {}

    private final SavedViews views;
    private final Reports reports;
    private final ReportPages pages;

    SavedViewController(SavedViews views, Reports reports, ReportPages pages) {
        this.views = views;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping(ReportUrls.VIEW)
    ModelAndView open(@PathVariable UUID id, Visit visit) {
        return views.find(visit.caller().id(), id)
                .map(view -> SeeOther.to(ReportUrls.opened(view)))
                .orElseThrow(PageNotFound::new);
    }

    @PostMapping(ReportUrls.VIEWS)
    ModelAndView save(@RequestParam MultiValueMap<String, String> typed, Visit visit) {
        ReportRequest request = request(typed);
        String name = Search.typed(typed.getFirst("name"));
        return isSound(name)
                ? answer(
                        views.save(visit.caller().id(), name, isShared(typed), request),
                        new Typed(request, name, isShared(typed), null),
                        visit)
                : refused(new Typed(request, name, isShared(typed), null), wrong(name), visit);
    }

    @PostMapping(ReportUrls.VIEW)
    ModelAndView change(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Visit visit) {
        ReportRequest request = request(typed);
        SavedView standing =
                views.find(visit.caller().id(), id).filter(SavedView::mine).orElseThrow(PageNotFound::new);
        String name = Search.typed(typed.getFirst("name"));
        return isSound(name)
                ? answer(
                        views.change(visit.caller().id(), id, version(typed), name, isShared(typed), request),
                        new Typed(request, name, isShared(typed), standing),
                        visit)
                : refused(new Typed(request, name, isShared(typed), standing), wrong(name), visit);
    }

    @PostMapping(ReportUrls.REMOVAL)
    ModelAndView remove(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Visit visit) {
        return switch (views.remove(visit.caller().id(), id, version(typed))) {
            case SavedViewChange.Saved(var view) ->
                SeeOther.to(ReportFlash.VIEW_REMOVED.at(ReportUrls.report(view.report())));
            case SavedViewChange.Stale(var standing) ->
                SeeOther.to(ReportFlash.VIEW_STALE.at(ReportUrls.opened(standing)));
            case SavedViewChange.NameTaken(), SavedViewChange.HoldsSearch(), SavedViewChange.Unknown() ->
                throw new PageNotFound();
        };
    }

    private ModelAndView answer(SavedViewChange change, Typed typed, Visit visit) {
        return switch (change) {
            case SavedViewChange.Saved(var view) -> SeeOther.to(ReportFlash.VIEW_SAVED.at(ReportUrls.opened(view)));
            case SavedViewChange.NameTaken() ->
                refused(typed, "Another of your views has that name. Choose another name.", visit);
            case SavedViewChange.HoldsSearch() ->
                refused(
                        typed,
                        "What it searches for may be a learner's name, so it cannot be shared. Clear the search, or keep the view for yourself.",
                        visit);
            case SavedViewChange.Stale(var standing) -> stale(typed, standing, visit);
            case SavedViewChange.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView refused(Typed typed, String why, Visit visit) {
        ReportView view = reports.page(visit.caller(), typed.request())
                .map(page -> pages.unnamed(page, typed.open(), typed.name(), typed.shared(), why, visit))
                .orElseThrow(PageNotFound::new);
        return visit.at(Place.REPORT, view.title()).show(HttpStatus.UNPROCESSABLE_CONTENT, "report/page", view);
    }

    private ModelAndView stale(Typed typed, SavedView standing, Visit visit) {
        ReportView view = reports.page(visit.caller(), typed.request())
                .map(page -> pages.stale(page, standing, typed.name(), typed.shared(), visit))
                .orElseThrow(PageNotFound::new);
        return visit.at(Place.REPORT, view.title()).show(HttpStatus.CONFLICT, "report/page", view);
    }

    /** The report comes along as it was read before: what makes no sense now was made up. */
    private static ReportRequest request(MultiValueMap<String, String> typed) {
        try {
            return ReportReader.readPage(
                    Word.find(Report.class, Search.typed(typed.getFirst("report")))
                            .orElseThrow(PageNotFound::new),
                    typed);
        } catch (UnreadableReport e) {
            throw new PageNotFound();
        }
    }

    private static boolean isShared(MultiValueMap<String, String> typed) {
        return typed.containsKey("shared");
    }

    private static int version(MultiValueMap<String, String> typed) {
        String version = Search.typed(typed.getFirst("version"));
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static boolean isSound(String name) {
        return !name.isEmpty() && name.length() <= SavedViews.NAME;
    }

    private static String wrong(String name) {
        return name.isEmpty() ? "Give the view a name." : "At most " + SavedViews.NAME + " characters.";
    }
}
