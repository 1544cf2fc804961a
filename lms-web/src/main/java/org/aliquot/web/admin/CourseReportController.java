package org.aliquot.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseCard;
import org.aliquot.reports.ProgressReport;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.staff.Place;
import org.aliquot.web.staff.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/progress}: what each learner of a course has done, as a page and as a file. */
@Controller
class CourseReportController {

    private final ProgressReport report;
    private final Catalog catalog;
    private final CourseReportViews views;

    CourseReportController(ProgressReport report, Catalog catalog, CourseReportViews views) {
        this.report = report;
        this.catalog = catalog;
        this.views = views;
    }

    /** The course asked for, or the first. */
    @GetMapping("/admin/progress")
    ModelAndView page(ReportWish wish, Visit visit) {
        List<CourseCard> courses = catalog.courses();
        if (courses.isEmpty()) {
            return visit.at(Place.REPORT, "Progress report").show("admin/noprogress", "");
        }
        ReportWish full = wish.orCourse(courses.getFirst().slug());
        CourseReport view = report.page(full.query())
                .map(page -> views.report(page, full, courses, visit.dates()))
                .orElseThrow(PageNotFound::new);
        return visit.at(Place.REPORT, "Progress report").show("admin/progress", view);
    }

    /** Every learner the search finds, in the order of the page. */
    @GetMapping("/admin/progress.csv")
    void file(ReportWish wish, Visit visit, HttpServletResponse response) {
        if (!report.export(wish.query(), visit.caller().id(), () -> open(response))) {
            throw new PageNotFound();
        }
    }

    private static Writer open(HttpServletResponse response) {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"progress.csv\"");
        try {
            return response.getWriter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
