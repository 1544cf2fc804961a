package org.aliquot.web.report;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Role;
import org.aliquot.standing.SchoolStandings;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReportUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/readiness}: how ready the learners of all open classes are, where they are weak, and what they mix up. */
@Controller
@Audience(Audience.Who.STAFF)
class ReadinessController {

    private final SchoolStandings standings;
    private final CourseChoices choices;
    private final ReportPages pages;

    ReadinessController(SchoolStandings standings, CourseChoices choices, ReportPages pages) {
        this.standings = standings;
        this.choices = choices;
        this.pages = pages;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(ReportUrls.READINESS)
    ModelAndView page(
            @RequestParam(defaultValue = "") String course,
            @RequestParam(defaultValue = "") String cohort,
            Visit visit) {
        CourseChoices.Chosen chosen = choices.of(course, cohort, visit);
        UUID asked = chosen.cohort();
        ReadinessPages shown =
                new ReadinessPages(standings.of(Scope.of(visit.caller()), chosen.course(), asked), asked);
        return visit.at(Place.REPORT, "Readiness")
                .show(
                        "report/readiness",
                        new ReadinessPage(
                                pages.tabs(ReportUrls.READINESS, visit),
                                chosen.courses(),
                                chosen.classes(),
                                shown.spread(),
                                shown.exam(),
                                shown.areas(),
                                shown.all(),
                                shown.lines(),
                                shown.left(),
                                shown.mistakes()));
    }
}
