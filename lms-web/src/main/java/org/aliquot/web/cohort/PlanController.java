package org.aliquot.web.cohort;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.access.Audience;
import org.aliquot.cohort.Assignment;
import org.aliquot.cohort.AssignmentAccess;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.ExamAssignment;
import org.aliquot.cohort.PlanChange;
import org.aliquot.completion.CohortPlans;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.PageNotFound;
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
            @Nullable String hour,
            @Nullable String opens,
            @Nullable String code,
            @Nullable Boolean closes,
            @Nullable Boolean tutor,
            @Nullable Boolean count,
            @Nullable Integer version,
            @Nullable String changes) {

        PlanPage.Typed typed() {
            return new PlanPage.Typed(
                    Search.typed(due),
                    Search.typed(hour),
                    Search.typed(opens),
                    Search.typed(code),
                    Boolean.TRUE.equals(closes),
                    Boolean.TRUE.equals(tutor),
                    Boolean.TRUE.equals(count),
                    "",
                    "");
        }

        /** As it stands, to be changed. */
        static ExamForm of(Assignment stands, ZoneId zone) {
            AssignmentAccess access = stands.access();
            return new ExamForm(
                    stands.ref(),
                    stands.dueOn().toString(),
                    access.dueTime() == null ? "" : access.dueTime().toString(),
                    access.opensAt() == null
                            ? ""
                            : LocalDateTime.ofInstant(access.opensAt(), zone).toString(),
                    access.code(),
                    stands.closes(),
                    stands.tutor(),
                    !stands.holdLate(),
                    null,
                    stands.ref());
        }

        AssignmentAccess access(ZoneId zone, Typed reading) {
            return new AssignmentAccess(
                    reading.moment("opens", opens, zone),
                    reading.hour("hour", hour),
                    reading.optional("code", code, AssignmentAccess.LONGEST_CODE));
        }
    }

    private final Cohorts cohorts;
    private final CohortPlans plans;
    private final PlanPages pages;
    private final PlanShell shell;
    private final SchoolZone zone;

    PlanController(Cohorts cohorts, CohortPlans plans, PlanPages pages, PlanShell shell, SchoolZone zone) {
        this.zone = zone;
        this.shell = shell;
        this.cohorts = cohorts;
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping(CohortUrls.PLAN)
    ModelAndView plan(@PathVariable UUID id, @ModelAttribute ExamForm asked, Visit visit) {
        CohortView cohort = cohort(id, visit);
        ExamForm form = asked.exam() != null && asked.due() == null
                ? PlanPages.exam(plans.of(id), asked.exam())
                        .map(stands -> ExamForm.of(stands, zone.id()))
                        .orElse(asked)
                : asked;
        Unsaved unsaved = new Unsaved(Map.of(), form.typed(), FieldErrors.NONE, null, null);
        return show(HttpStatus.OK, cohort, unsaved, Search.typed(form.exam()), visit);
    }

    @PostMapping(CohortUrls.PACE)
    ModelAndView pace(@PathVariable UUID id, @RequestParam Map<String, String> fields, Visit visit) {
        CohortView cohort = cohort(id, visit);
        PaceForm form = new PaceForm(fields);
        Typed reading = new Typed();
        Map<String, LocalDate> days = form.days(pages.lessons(cohort), reading);
        PlanPage.Typed typed = PlanPage.Typed.spread(form.typed("from"), form.typed("to"));
        if (!reading.isSound()) {
            Unsaved unsaved = new Unsaved(fields, typed, reading.errors(), null, null);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, cohort, unsaved, "", visit);
        }
        return answer(
                plans.pace(visit.caller(), id, form.version(), days),
                CohortUrls.plan(id),
                CohortFlash.PACED,
                standing -> {
                    Unsaved unsaved = new Unsaved(
                            fields, typed, FieldErrors.NONE, pages.meanwhile(form, standing, visit.dates()), null);
                    return show(HttpStatus.CONFLICT, standing, unsaved, "", visit);
                });
    }

    @PostMapping(CohortUrls.ASSIGNMENTS)
    ModelAndView assign(@PathVariable UUID id, @ModelAttribute ExamForm form, Visit visit) {
        CohortView cohort = cohort(id, visit);
        Typed reading = new Typed();
        LocalDate due = reading.day("due", form.due());
        String exam = reading.required("exam", form.exam(), 200, "Choose a quiz or exam.");
        Optional<Assignment> stands = PlanPages.exam(plans.of(id), exam);
        if (stands.isPresent() && !exam.equals(form.changes())) {
            return already(cohort, stands.get(), visit);
        }
        if (due == null) {
            reading.wrong("due", "Enter the last day, such as 2027-01-31.");
        }
        AssignmentAccess access = form.access(zone.id(), reading);
        if (due == null || !reading.isSound()) {
            return refused(cohort, form, exam, reading, visit);
        }
        ExamAssignment wanted = new ExamAssignment(
                exam,
                due,
                form.typed().closes(),
                form.typed().tutor(),
                !form.typed().count(),
                access);
        int version = form.version() == null ? -1 : form.version();
        CohortPlans.Result result = plans.assign(visit.caller(), id, version, wanted);
        if (result instanceof CohortPlans.Result.Done(PlanChange.DayIsOver _)) {
            reading.wrong("due", "This day is over, and everyone would be late at once. Choose a later day or hour.");
            return refused(cohort, form, exam, reading, visit);
        }
        if (result instanceof CohortPlans.Result.Done(PlanChange.OpensTooLate _)) {
            reading.wrong("opens", "It would open after it has closed. Choose an earlier opening.");
            return refused(cohort, form, exam, reading, visit);
        }
        CohortFlash done = stands.isPresent() ? CohortFlash.REASSIGNED : CohortFlash.ASSIGNED;
        return answer(result, CohortUrls.plan(id), done, standing -> {
            String trouble = pages.meanwhile(new PaceForm(Map.of()), standing, visit.dates())
                            .who()
                    + " changed this plan after you opened it. Yours is still in the form and not saved; look at what stands, then assign again";
            Unsaved unsaved = new Unsaved(Map.of(), form.typed(), FieldErrors.NONE, null, trouble);
            return show(HttpStatus.CONFLICT, standing, unsaved, exam, visit);
        });
    }

    private ModelAndView refused(CohortView cohort, ExamForm form, String exam, Typed reading, Visit visit) {
        Unsaved unsaved = new Unsaved(Map.of(), form.typed(), reading.errors(), null, null);
        return show(HttpStatus.UNPROCESSABLE_CONTENT, cohort, unsaved, exam, visit);
    }

    /** Nothing is replaced unseen: the form shows how it stands, to be changed. */
    private ModelAndView already(CohortView cohort, Assignment stands, Visit visit) {
        String trouble =
                "It is in the plan already, until %s. The form shows how it is assigned: make your change there, then press Assign"
                        .formatted(visit.dates().date(stands.dueOn()));
        ExamForm form = ExamForm.of(stands, zone.id());
        Unsaved unsaved = new Unsaved(Map.of(), form.typed(), FieldErrors.NONE, null, trouble);
        return show(HttpStatus.CONFLICT, cohort, unsaved, stands.ref(), visit);
    }

    @PostMapping(CohortUrls.UNASSIGN)
    ModelAndView drop(@PathVariable UUID id, @PathVariable UUID assignment, Visit visit) {
        boolean stands = plans.of(id).stream()
                .anyMatch(one -> one.kind() == AssignmentKind.EXAM && one.id().equals(assignment));
        return answer(
                plans.drop(visit.caller(), id, assignment),
                CohortUrls.plan(id),
                stands ? CohortFlash.UNASSIGNED : CohortFlash.NOT_ASSIGNED,
                standing -> SeeOther.to(CohortUrls.plan(id)));
    }

    private static ModelAndView answer(
            CohortPlans.Result result, String back, Flash done, Function<CohortView, ModelAndView> stale) {
        return switch (result) {
            case CohortPlans.Result.NotOfCourse _ -> throw new PageNotFound();
            case CohortPlans.Result.Done(var change) ->
                switch (change) {
                    case PlanChange.Changed() -> SeeOther.to(done.at(back));
                    case PlanChange.Stale(var standing) -> stale.apply(standing);
                    case PlanChange.Archived() -> SeeOther.to(back);
                    case PlanChange.DayIsOver(), PlanChange.OpensTooLate() ->
                        throw new IllegalStateException("the day was refused before");
                    case PlanChange.Unknown() -> throw new PageNotFound();
                };
        };
    }

    private ModelAndView show(HttpStatus status, CohortView cohort, Unsaved unsaved, String exam, Visit visit) {
        return shell.of(visit, cohort).show(status, "cohort/plan", pages.page(cohort, unsaved, exam, visit));
    }

    private CohortView cohort(UUID id, Visit visit) {
        return cohorts.find(visit.caller(), id).orElseThrow(PageNotFound::new);
    }
}
