package org.aliquot.web.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.OwnDays;
import org.aliquot.cohort.OwnDaysResult;
import org.aliquot.cohort.PersonalDays;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.UndoneFrom;
import org.aliquot.web.cohort.OwnDaysPages.Subject;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.staff.Search;
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

/** {@code /teach/cohorts/{id}/assignments/{assignment}/days}: one person's own days for work, and make-up attempts at an exam. */
@Controller
@Audience(Audience.Who.STAFF)
class OwnDaysController {

    /** As it was typed. */
    record Form(
            @Nullable UUID person,
            @Nullable String opens,
            @Nullable String due,
            @Nullable String hour,
            @Nullable String more,
            @Nullable String reason) {

        OwnDaysPage.Form shown() {
            return new OwnDaysPage.Form(
                    Search.typed(opens),
                    Search.typed(due),
                    Search.typed(hour),
                    Search.typed(more),
                    Search.typed(reason));
        }
    }

    private final PersonalDays personal;
    private final OwnDaysPages pages;
    private final SchoolZone zone;
    private final Undoings undoings;

    OwnDaysController(PersonalDays personal, OwnDaysPages pages, SchoolZone zone, Undoings undoings) {
        this.personal = personal;
        this.pages = pages;
        this.zone = zone;
        this.undoings = undoings;
    }

    @GetMapping(CohortUrls.OWN_DAYS)
    ModelAndView days(@PathVariable UUID id, @PathVariable UUID assignment, @ModelAttribute Form form, Visit visit) {
        return show(HttpStatus.OK, subject(id, assignment, visit), form, new Typed(), visit);
    }

    @PostMapping(CohortUrls.OWN_DAYS)
    ModelAndView give(@PathVariable UUID id, @PathVariable UUID assignment, @ModelAttribute Form form, Visit visit) {
        Subject subject = subject(id, assignment, visit);
        Typed typed = new Typed();
        OwnDays days = read(subject, form, typed);
        if (days == null || !typed.isSound()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, subject, form, typed, visit);
        }
        return switch (personal.give(visit.caller(), id, days)) {
            case OwnDaysResult.Done() -> SeeOther.to(CohortFlash.OWN_DAYS_GIVEN.at(CohortUrls.ownDays(id, assignment)));
            case OwnDaysResult.DayIsOver() -> wrong("due", over(subject), subject, form, visit);
            case OwnDaysResult.OpensTooLate() ->
                wrong("opens", "It would open after it has closed. Choose an earlier opening.", subject, form, visit);
            case OwnDaysResult.Archived() -> SeeOther.to(CohortUrls.plan(id));
            case OwnDaysResult.ForExamsOnly(var field) ->
                throw new IllegalStateException(field + " of a lesson was not read");
            case OwnDaysResult.Unknown() -> throw new PageNotFound();
        };
    }

    @PostMapping(CohortUrls.OWN_DAYS_REMOVAL)
    ModelAndView take(@PathVariable UUID id, @PathVariable UUID assignment, @RequestParam UUID person, Visit visit) {
        subject(id, assignment, visit);
        personal.take(visit.caller(), id, assignment, new AccountId(person));
        return SeeOther.to(CohortFlash.OWN_DAYS_TAKEN.at(CohortUrls.ownDays(id, assignment)));
    }

    /** In the order of the fields: the first that is wrong gets the focus. A lesson has none of those for exams. */
    private @Nullable OwnDays read(Subject subject, Form form, Typed typed) {
        boolean exam = subject.isExam();
        UUID person = form.person();
        if (person == null) {
            typed.wrong("person", "Choose a learner.");
        }
        Instant opens = exam ? typed.moment("opens", form.opens(), zone.id()) : null;
        LocalDate due = typed.day("due", form.due());
        if (due == null) {
            typed.wrong("due", "Enter their last day, such as 2027-01-31.");
        }
        LocalTime hour = exam ? typed.hour("hour", form.hour()) : null;
        Integer more = exam ? typed.number("more", form.more(), 0, OwnDays.MOST_MORE) : null;
        String reason =
                typed.required("reason", form.reason(), OwnDays.LONGEST_REASON, "Say why, for your colleagues.");
        return due == null || person == null
                ? null
                : new OwnDays(
                        subject.work().id(),
                        new AccountId(person),
                        opens,
                        due,
                        hour,
                        Objects.requireNonNullElse(more, 0),
                        reason);
    }

    private static String over(Subject subject) {
        return subject.isExam() ? "This is over. Choose a later day or hour." : "This day is over. Choose a later one.";
    }

    private ModelAndView wrong(String field, String why, Subject subject, Form form, Visit visit) {
        Typed typed = new Typed();
        typed.wrong(field, why);
        return show(HttpStatus.UNPROCESSABLE_CONTENT, subject, form, typed, visit);
    }

    private Subject subject(UUID id, UUID assignment, Visit visit) {
        return pages.subject(visit.caller(), id, assignment).orElseThrow(PageNotFound::new);
    }

    private ModelAndView show(HttpStatus status, Subject subject, Form form, Typed typed, Visit visit) {
        OwnDaysPages.Filled filled = new OwnDaysPages.Filled(form.person(), form.shown(), typed.errors());
        OwnDaysPage page = pages.page(subject, filled, visit.dates().in(zone.id()));
        String title = "Individual dates for " + page.title() + ", " + page.className();
        return undoings.of(visit, subject.cohort(), UndoneFrom.PLAN)
                .on(visit.at(Place.CLASSES, title))
                .show(status, "cohort/owndays", page);
    }
}
