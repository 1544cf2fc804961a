package org.aliquot.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.people.Role;
import org.aliquot.reports.FileKind;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportPage;
import org.aliquot.reports.ReportReader;
import org.aliquot.reports.ReportRequest;
import org.aliquot.reports.Reports;
import org.aliquot.reports.SavedView;
import org.aliquot.reports.SavedViews;
import org.aliquot.reports.UnreadableReport;
import org.aliquot.spool.Spooled;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/reports}: the reports as pages and as files. */
@Controller
@Audience(Audience.Who.STAFF)
class ReportController {

    private final Reports reports;
    private final SavedViews views;
    private final ReportPages pages;

    ReportController(Reports reports, SavedViews views, ReportPages pages) {
        this.reports = reports;
        this.views = views;
        this.pages = pages;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(ReportUrls.REPORTS)
    ModelAndView first() {
        return SeeOther.to(ReportUrls.report(Report.LEARNERS.word()));
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(ReportUrls.REPORT)
    ModelAndView page(@PathVariable String report, @RequestParam MultiValueMap<String, String> asked, Visit visit) {
        Report known = Word.find(Report.class, report).orElseThrow(PageNotFound::new);
        try {
            ReportRequest request = ReportReader.readPage(known, asked);
            SavedView open = open(asked, visit);
            Optional<ReportPage> found = reports.page(visit.caller(), request);
            if (found.isEmpty() && open != null) {
                return visit.at(Place.REPORT, known.title())
                        .show(HttpStatus.NOT_FOUND, "report/page", pages.closed(known, asked, visit));
            }
            ReportView view = pages.page(found.orElseThrow(PageNotFound::new), open, visit);
            return visit.at(Place.REPORT, known.title()).show("report/page", view);
        } catch (UnreadableReport e) {
            return visit.at(Place.REPORT, known.title())
                    .show(HttpStatus.UNPROCESSABLE_CONTENT, "report/page", pages.refused(known, asked, e, visit));
        }
    }

    /** Every row that the filters leave, in the order of the page. */
    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(ReportUrls.FILE)
    void file(
            @PathVariable String report,
            @RequestParam MultiValueMap<String, String> asked,
            Visit visit,
            HttpServletResponse response)
            throws IOException {
        Report known = Word.find(Report.class, report).orElseThrow(PageNotFound::new);
        FileKind kind = Word.find(FileKind.class, Objects.requireNonNullElse(asked.getFirst("format"), "csv"))
                .orElseThrow(PageNotFound::new);
        SentFile.made(
                exported(known, asked, kind, visit), kind.mediaType(), known.word() + "." + kind.word(), response);
    }

    private Spooled exported(Report known, MultiValueMap<String, String> asked, FileKind kind, Visit visit)
            throws IOException {
        try {
            return reports.export(visit.caller(), ReportReader.readAll(known, asked), kind)
                    .orElseThrow(PageNotFound::new);
        } catch (UnreadableReport e) {
            throw new PageNotFound();
        }
    }

    @Nullable
    SavedView open(MultiValueMap<String, String> asked, Visit visit) {
        String id = asked.getFirst(ReportUrls.OPEN_VIEW);
        try {
            return id == null || !visit.caller().isStaff()
                    ? null
                    : views.find(visit.caller().id(), UUID.fromString(id)).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
