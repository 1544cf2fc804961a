package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.AssignmentAccess;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.ExamAssignment;
import org.aliquot.cohort.PlanChange;
import org.aliquot.completion.CohortPlans;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a cohort is to do until when; for its instructors and administrators. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/cohorts/{id}", produces = "application/json")
class CohortPlanController {

    /** {@code version} goes into the next change. */
    record Plan(
            int version,
            List<CohortJson.Assignment> items,
            @Nullable String next) {}

    /** The day each lesson is due, by the lesson's slug; those left out are not on the list. */
    record NewPace(
            @NotNull Integer version,
            @NotNull @Size(max = 500) Map<String, @NotNull LocalDate> lessons) {}

    /** By default in exam mode only, with late answers held for the instructor, and open after the day it is due. */
    record NewAssignment(
            @NotNull Integer version,
            @NotBlank String exam,
            @NotNull LocalDate dueOn,
            @Nullable Boolean closes,
            @Nullable Boolean tutor,
            @Nullable Boolean holdLate,
            @Nullable Instant opensAt,
            @Nullable LocalTime dueTime,

            @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = AssignmentAccess.LONGEST_CODE)
            String code) {}

    private final Cohorts cohorts;
    private final CohortPlans plans;
    private final CohortMapper json;

    CohortPlanController(Cohorts cohorts, CohortPlans plans, CohortMapper json) {
        this.json = json;
        this.cohorts = cohorts;
        this.plans = plans;
    }

    @GetMapping("/assignments")
    Plan plan(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        CohortView cohort = cohorts.find(caller, id).orElseThrow(ApiProblem::notFound);
        return new Plan(cohort.plan().planVersion(), json.assignments(plans.of(id)), null);
    }

    /** Puts a pace list in the place of the one that stands. */
    @PutMapping(path = "/pace", consumes = "application/json")
    Plan pace(@PathVariable UUID id, @Valid @RequestBody NewPace wanted, @AuthenticationPrincipal Caller caller) {
        answer(plans.pace(caller, id, wanted.version(), wanted.lessons()));
        return plan(id, caller);
    }

    @PostMapping(path = "/assignments", consumes = "application/json")
    Plan assign(
            @PathVariable UUID id, @Valid @RequestBody NewAssignment wanted, @AuthenticationPrincipal Caller caller) {
        ExamAssignment assignment = new ExamAssignment(
                wanted.exam(),
                wanted.dueOn(),
                Boolean.TRUE.equals(wanted.closes()),
                Boolean.TRUE.equals(wanted.tutor()),
                !Boolean.FALSE.equals(wanted.holdLate()),
                new AssignmentAccess(wanted.opensAt(), wanted.dueTime(), wanted.code()));
        answer(plans.assign(caller, id, wanted.version(), assignment));
        return plan(id, caller);
    }

    @DeleteMapping("/assignments/{assignment}")
    Plan drop(@PathVariable UUID id, @PathVariable UUID assignment, @AuthenticationPrincipal Caller caller) {
        answer(plans.drop(caller, id, assignment));
        return plan(id, caller);
    }

    private static void answer(CohortPlans.Result result) {
        switch (result) {
            case CohortPlans.Result.Done(PlanChange.Changed changed) -> {}
            case CohortPlans.Result.Done(PlanChange.Stale(var standing)) ->
                throw new ApiProblem(
                        ProblemKind.STALE_VERSION,
                        "Version " + standing.plan().planVersion() + " stands. Read it again.");
            case CohortPlans.Result.Done(PlanChange.DayIsOver over) ->
                throw ApiProblem.invalid("dueOn", "past", "This day is over.");
            case CohortPlans.Result.Done(PlanChange.OpensTooLate late) ->
                throw ApiProblem.invalid("opensAt", "late", "It would open after it has closed.");
            case CohortPlans.Result.Done(PlanChange.Archived archived) ->
                throw new ApiProblem(ProblemKind.COHORT_ARCHIVED, "Reopen the class to change it.");
            case CohortPlans.Result.Done(PlanChange.Unknown unknown) -> throw ApiProblem.notFound();
            case CohortPlans.Result.NotOfCourse(var what) ->
                throw ApiProblem.invalid(what, "unknown", "The class's course has no such " + what + ".");
        }
    }
}
