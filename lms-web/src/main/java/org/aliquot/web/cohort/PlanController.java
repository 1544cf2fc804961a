package org.aliquot.web.cohort;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.ExamAssignment;
import org.aliquot.cohort.PlanChange;
import org.aliquot.completion.CohortPlans;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.cohort.PlanPages.Unsaved;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.staff.FieldErrors;
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

/** {@code /teach/cohorts/{id}/plan}: the pace list, and assigned quizzes and exams. */
@Controller
@Audience(Audience.Who.STAFF)
class PlanController {

    /** An assignment as it was typed. */
    record ExamForm(
            @Nullable String exam,
            @Nullable String due,
            @Nullable Boolean closes,
            @Nullable Boolean tutor,
            @Nullable Boolean count,
            @Nullable Integer version) {

        PlanPage.Typed typed() {
            return new PlanPage.Typed(
                    Search.typed(due),
                    Boolean.TRUE.equals(closes),
                    Boolean.TRUE.equals(tutor),
                    Boolean.TRUE.equals(count),
                    "",
                    "");
        }
    }

    private final Cohorts cohorts;
    private final CohortPlans plans;
    private final PlanPages pages;

    PlanController(Cohorts cohorts, CohortPlans plans, PlanPages pages) {
        this.cohorts = cohorts;
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping(CohortUrls.PLAN)
    ModelAndView plan(@PathVariable UUID id, Visit visit) {
        return show(HttpStatus.OK, cohort(id, visit), Unsaved.NOTHING, "", visit);
    }

    @PostMapping(CohortUrls.PACE)
    ModelAndView pace(@PathVariable UUID id, @RequestParam Map<String, String> fields, Visit visit) {
        CohortView cohort = cohort(id, visit);
        PaceForm form = new PaceForm(fields);
        Typed reading = new Typed();
        Map<String, LocalDate> days = form.days(pages.lessons(cohort), reading);
        PlanPage.Typed typed = new PlanPage.Typed("", false, false, false, form.typed("from"), form.typed("to"));
        if (!reading.isSound()) {
            Unsaved unsaved = new Unsaved(fields, typed, reading.errors(), null, null);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, cohort, unsaved, "", visit);
        }
        return answer(plans.pace(visit.caller(), id, form.version(), days), id, CohortFlash.PACED, standing -> {
            Unsaved unsaved =
                    new Unsaved(fields, typed, FieldErrors.NONE, pages.meanwhile(form, standing, visit.dates()), null);
            return show(HttpStatus.CONFLICT, standing, unsaved, "", visit);
        });
    }

    @PostMapping(CohortUrls.ASSIGNMENTS)
    ModelAndView assign(@PathVariable UUID id, @ModelAttribute ExamForm form, Visit visit) {
        CohortView cohort = cohort(id, visit);
        Typed reading = new Typed();
        LocalDate due = reading.day("due", form.due());
        String exam = reading.required("exam", form.exam(), 200, "Choose a quiz or exam.");
        if (due == null) {
            reading.wrong("due", "Give the last day, such as 2027-01-31.");
        }
        if (due == null || !reading.isSound()) {
            Unsaved unsaved = new Unsaved(Map.of(), form.typed(), reading.errors(), null, null);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, cohort, unsaved, exam, visit);
        }
        ExamAssignment wanted = new ExamAssignment(
                exam,
                due,
                form.typed().closes(),
                form.typed().tutor(),
                !form.typed().count());
        int version = form.version() == null ? -1 : form.version();
        return answer(plans.assign(visit.caller(), id, version, wanted), id, CohortFlash.ASSIGNED, standing -> {
            String trouble = pages.meanwhile(new PaceForm(Map.of()), standing, visit.dates())
                            .who()
                    + " changed this plan after you opened it. Yours is still in the form and not saved; look at what stands, then assign again";
            Unsaved unsaved = new Unsaved(Map.of(), form.typed(), FieldErrors.NONE, null, trouble);
            return show(HttpStatus.CONFLICT, standing, unsaved, exam, visit);
        });
    }

    @PostMapping(CohortUrls.UNASSIGN)
    ModelAndView drop(@PathVariable UUID id, @PathVariable UUID assignment, Visit visit) {
        return answer(
                plans.drop(visit.caller(), id, assignment),
                id,
                CohortFlash.UNASSIGNED,
                standing -> SeeOther.to(CohortUrls.plan(id)));
    }

    private static ModelAndView answer(
            CohortPlans.Result result, UUID id, Flash done, Function<CohortView, ModelAndView> stale) {
        return switch (result) {
            case CohortPlans.Result.NotOfCourse _ -> throw new PageNotFound();
            case CohortPlans.Result.Done(var change) ->
                switch (change) {
                    case PlanChange.Changed() -> SeeOther.to(done.at(CohortUrls.plan(id)));
                    case PlanChange.Stale(var standing) -> stale.apply(standing);
                    case PlanChange.Archived() -> SeeOther.to(CohortUrls.plan(id));
                    case PlanChange.Unknown() -> throw new PageNotFound();
                };
        };
    }

    private ModelAndView show(HttpStatus status, CohortView cohort, Unsaved unsaved, String exam, Visit visit) {
        return visit.at(Place.CLASSES, cohort.name())
                .show(status, "cohort/plan", pages.page(cohort, unsaved, exam, visit.dates()));
    }

    private CohortView cohort(UUID id, Visit visit) {
        return cohorts.find(visit.caller(), id).orElseThrow(PageNotFound::new);
    }
}
