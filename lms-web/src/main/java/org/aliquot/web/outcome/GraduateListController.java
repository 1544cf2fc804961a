package org.aliquot.web.outcome;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.outcomes.GraduateSearch;
import org.aliquot.outcomes.Outcomes;
import org.aliquot.people.Role;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.OutcomeUrls;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/outcomes/people}: the learners of a program, with what was entered about them. */
@Controller
@Audience(Audience.Who.STAFF)
class GraduateListController {

    private static final int LAST_PAGE = 10_000;

    private final Outcomes outcomes;
    private final GraduatePages pages;
    private final PackPages pack;

    GraduateListController(Outcomes outcomes, GraduatePages pages, PackPages pack) {
        this.outcomes = outcomes;
        this.pages = pages;
        this.pack = pack;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(OutcomeUrls.PEOPLE)
    ModelAndView people(
            @RequestParam(defaultValue = "") String course,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String missing,
            @RequestParam(defaultValue = "0") String page,
            Visit visit) {
        GraduateSearch asked = new GraduateSearch(
                pack.course(course),
                year.matches("[0-9]{4}") ? (Integer) Integer.parseInt(year) : null,
                id(cohort),
                Search.orNull(search),
                !missing.isEmpty(),
                page.matches("[0-9]{1,5}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 0);
        return visit.at(Place.REPORT, "Outcomes of learners")
                .show("outcome/people", pages.people(asked, outcomes.people(visit.caller(), asked), visit));
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
