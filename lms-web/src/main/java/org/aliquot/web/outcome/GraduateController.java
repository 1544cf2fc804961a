package org.aliquot.web.outcome;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.Teaching;
import org.aliquot.outcomes.Graduate;
import org.aliquot.outcomes.Outcome;
import org.aliquot.outcomes.OutcomeChange;
import org.aliquot.outcomes.Outcomes;
import org.aliquot.people.AccountId;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.OutcomeUrls;
import org.aliquot.web.flash.OutcomeFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/outcomes/people/{learner}}: entering what came of a learner. */
@Controller
@Audience(Audience.Who.STAFF)
class GraduateController {

    private static final String STALE =
            "Someone saved this after you opened it. What you typed is still here; save again to replace their version.";

    private final Outcomes outcomes;
    private final GraduatePages pages;
    private final Teaching teaching;

    GraduateController(Outcomes outcomes, GraduatePages pages, Teaching teaching) {
        this.teaching = teaching;
        this.outcomes = outcomes;
        this.pages = pages;
    }

    @GetMapping(OutcomeUrls.PERSON)
    ModelAndView person(
            @PathVariable UUID learner,
            @RequestParam(defaultValue = "") String course,
            @RequestParam(defaultValue = "") String back,
            Visit visit) {
        Graduate found = found(learner, course, visit);
        return show(
                HttpStatus.OK,
                found,
                new GraduateWay(course, back),
                PersonForm.of(found.outcome()),
                FieldErrors.NONE,
                null,
                visit);
    }

    @PostMapping(OutcomeUrls.PERSON)
    ModelAndView enter(
            @PathVariable UUID learner,
            @RequestParam(defaultValue = "") String course,
            @RequestParam(defaultValue = "") String back,
            @ModelAttribute PersonForm form,
            Visit visit) {
        Graduate found = found(learner, course, visit);
        GraduateWay way = new GraduateWay(course, back);
        Typed reading = new Typed();
        Outcome wanted = form.outcome(reading);
        if (!reading.isSound()) {
            if (!PersonForm.lacksDay(reading)) {
                PersonWords.tell(outcomes.faults(wanted), reading);
            }
            return wrong(found, way, form, reading.errors(), visit);
        }
        return switch (outcomes.enter(visit.caller(), course, new AccountId(learner), wanted)) {
            case OutcomeChange.Kept(var kept) -> SeeOther.to(OutcomeFlash.KEPT.at(way.listAfter(kept.classYear())));
            case OutcomeChange.Refused(var faults) -> {
                PersonWords.tell(faults, reading);
                yield wrong(found, way, form, reading.errors(), visit);
            }
            case OutcomeChange.Stale(var standing) ->
                show(HttpStatus.CONFLICT, found, way, form.typed(standing.version()), FieldErrors.NONE, STALE, visit);
            case OutcomeChange.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView wrong(Graduate found, GraduateWay way, PersonForm form, FieldErrors errors, Visit visit) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, found, way, form.typed(form.madeFrom()), errors, null, visit);
    }

    private ModelAndView show(
            HttpStatus status,
            Graduate found,
            GraduateWay way,
            PersonPage.Form form,
            FieldErrors errors,
            @Nullable String trouble,
            Visit visit) {
        return visit.at(Place.REPORT, "Outcome of " + found.name())
                .led(teaching.covers(visit.caller(), found.account(), way.course()))
                .show(status, "outcome/person", pages.person(found, way, form, errors, trouble));
    }

    private Graduate found(UUID learner, String course, Visit visit) {
        return outcomes.find(visit.caller(), course, new AccountId(learner)).orElseThrow(PageNotFound::new);
    }
}
