package org.aliquot.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.catalog.Catalog;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Role;
import org.aliquot.standing.SchoolWeeks;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/over-time}: who was active, what they answered and how ready they were, week by week. */
@Controller
@Audience(Audience.Who.STAFF)
class WeeksController {

    private static final List<String> LENGTHS = List.of("13", "26", "52");

    private final SchoolWeeks weeks;
    private final Catalog catalog;
    private final Cohorts cohorts;
    private final ReportPages pages;

    WeeksController(SchoolWeeks weeks, Catalog catalog, Cohorts cohorts, ReportPages pages) {
        this.weeks = weeks;
        this.catalog = catalog;
        this.cohorts = cohorts;
        this.pages = pages;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(ReportUrls.OVER_TIME)
    ModelAndView page(
            @RequestParam(defaultValue = "") String course,
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "13") String length,
            Visit visit) {
        List<Choice> courses = catalog.courses().stream()
                .map(one -> new Choice(one.slug(), one.title(), one.slug().equals(course)))
                .toList();
        String chosen =
                course.isEmpty() && !courses.isEmpty() ? courses.getFirst().value() : course;
        String size = LENGTHS.contains(length) ? length : "13";
        List<Choice> classes = classes(cohort, visit);
        if (classes.stream().noneMatch(Choice::chosen)) {
            throw new PageNotFound();
        }
        WeeksPages shown =
                new WeeksPages(weeks.of(Scope.of(visit.caller()), chosen, id(cohort), Integer.parseInt(size)), visit);
        return visit.at(Place.REPORT, "Over time")
                .show(
                        "report/weeks",
                        new WeeksPage(
                                pages.tabs(ReportUrls.OVER_TIME, visit),
                                courses,
                                classes,
                                LENGTHS.stream()
                                        .map(one -> new Choice(one, one + " weeks", one.equals(size)))
                                        .toList(),
                                shown.bars(),
                                shown.points(),
                                shown.line(),
                                shown.most(),
                                shown.rows()));
    }

    private List<Choice> classes(String chosen, Visit visit) {
        List<Choice> classes = new ArrayList<>(List.of(new Choice("", "All classes", chosen.isEmpty())));
        cohorts.list(visit.caller())
                .forEach(one -> classes.add(new Choice(
                        one.id().toString(),
                        one.settings().name(),
                        one.id().toString().equals(chosen))));
        return classes;
    }

    /** Of a class of the reader's, which is therefore an id. */
    private static @Nullable UUID id(String cohort) {
        return cohort.isEmpty() ? null : UUID.fromString(cohort);
    }
}
