package org.aliquot.web.report;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Role;
import org.aliquot.standing.SchoolWeeks;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.web.staff.Choice;
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
    private final CourseChoices choices;
    private final ReportPages pages;

    WeeksController(SchoolWeeks weeks, CourseChoices choices, ReportPages pages) {
        this.weeks = weeks;
        this.choices = choices;
        this.pages = pages;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(ReportUrls.OVER_TIME)
    ModelAndView page(
            @RequestParam(defaultValue = "") String course,
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "13") String length,
            Visit visit) {
        CourseChoices.Chosen chosen = choices.of(course, cohort, visit);
        String size = LENGTHS.contains(length) ? length : "13";
        WeeksPages shown = new WeeksPages(
                weeks.of(Scope.of(visit.caller()), chosen.course(), chosen.cohort(), Integer.parseInt(size)), visit);
        return visit.at(Place.REPORT, "Over time")
                .show(
                        "report/weeks",
                        new WeeksPage(
                                pages.tabs(ReportUrls.OVER_TIME, visit),
                                chosen.courses(),
                                chosen.classes(),
                                LENGTHS.stream()
                                        .map(one -> new Choice(one, one + " weeks", one.equals(size)))
                                        .toList(),
                                shown.bars(),
                                shown.passed(),
                                shown.ready(),
                                shown.most(),
                                shown.rows()));
    }
}
