package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.OwnDays;
import org.aliquot.cohort.OwnDaysResult;
import org.aliquot.cohort.PersonalDays;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One person's own days for something assigned to their class; for its instructors and administrators. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/cohorts/{id}/assignments/{assignment}/own-days", produces = "application/json")
class PersonalDaysController {

    /** {@code dueTime} is an hour of the last day in the installation's zone; null: midnight. A lesson has a last day alone. */
    record PersonsDays(
            String learner,
            @Nullable Instant opensAt,
            LocalDate dueOn,
            @Nullable LocalTime dueTime,
            int moreAttempts,
            String reason) {}

    record PersonsDaysList(
            List<PersonsDays> items, @Nullable String next) {}

    record NewDays(
            @Nullable Instant opensAt,
            @NotNull LocalDate dueOn,
            @Nullable LocalTime dueTime,
            @Nullable @Min(0) @Max(OwnDays.MOST_MORE) Integer moreAttempts,
            @NotBlank @Size(max = OwnDays.LONGEST_REASON) String reason) {}

    private final Cohorts cohorts;
    private final PersonalDays personal;

    PersonalDaysController(Cohorts cohorts, PersonalDays personal) {
        this.cohorts = cohorts;
        this.personal = personal;
    }

    @GetMapping
    PersonsDaysList all(@PathVariable UUID id, @PathVariable UUID assignment, @AuthenticationPrincipal Caller caller) {
        if (cohorts.led(caller, id).isEmpty()) {
            throw ApiProblem.notFound();
        }
        return new PersonsDaysList(
                personal.of(id).stream()
                        .filter(days -> days.assignment().equals(assignment))
                        .map(PersonalDaysController::json)
                        .toList(),
                null);
    }

    @PutMapping(path = "/{person}", consumes = "application/json")
    PersonsDaysList give(
            @PathVariable UUID id,
            @PathVariable UUID assignment,
            @PathVariable UUID person,
            @Valid @RequestBody NewDays wanted,
            @AuthenticationPrincipal Caller caller) {
        OwnDays days = new OwnDays(
                assignment,
                new AccountId(person),
                wanted.opensAt(),
                wanted.dueOn(),
                wanted.dueTime(),
                Objects.requireNonNullElse(wanted.moreAttempts(), 0),
                wanted.reason().strip());
        answer(personal.give(caller, id, days));
        return all(id, assignment, caller);
    }

    /** From then on the days of the class are theirs again. */
    @DeleteMapping("/{person}")
    PersonsDaysList take(
            @PathVariable UUID id,
            @PathVariable UUID assignment,
            @PathVariable UUID person,
            @AuthenticationPrincipal Caller caller) {
        answer(personal.take(caller, id, assignment, new AccountId(person)));
        return all(id, assignment, caller);
    }

    private static void answer(OwnDaysResult result) {
        switch (result) {
            case OwnDaysResult.Done() -> {}
            case OwnDaysResult.ForExamsOnly(var field) ->
                throw ApiProblem.invalid(field, "exams-only", "For a lesson, give a last day and a reason alone.");
            case OwnDaysResult.DayIsOver() -> throw ApiProblem.invalid("dueOn", "past", "This is over.");
            case OwnDaysResult.OpensTooLate() ->
                throw ApiProblem.invalid("opensAt", "late", "It would open after it has closed.");
            case OwnDaysResult.Archived() ->
                throw new ApiProblem(ProblemKind.COHORT_ARCHIVED, "Reopen the class to change it.");
            case OwnDaysResult.Unknown() -> throw ApiProblem.notFound();
        }
    }

    private static PersonsDays json(OwnDays days) {
        return new PersonsDays(
                days.learner().toString(),
                days.opensAt(),
                days.dueOn(),
                days.dueTime(),
                days.moreAttempts(),
                days.reason());
    }
}
