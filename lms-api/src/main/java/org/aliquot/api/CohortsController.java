package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.enrollment.AccessPolicy;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cohorts: all of them for administrators, their own for instructors. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/cohorts", produces = "application/json")
class CohortsController {

    record Cohort(
            String id,
            String name,
            CohortKind kind,
            String course,
            String courseTitle,
            @Nullable String code,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Integer accessDays,
            Payer payer,
            @Nullable String payerName,
            @Nullable Integer seats,
            boolean archived,
            int members,
            List<String> instructors,
            List<String> proctors,
            List<String> partners,
            Instant changedAt,
            int version,
            int planVersion) {}

    record CohortList(List<Cohort> items, @Nullable String next) {}

    /**
     * {@code course} and {@code version} matter only where the cohort is made, or changed; without {@code seats} a change leaves
     * them as they are, and 0 takes their end away.
     */
    record Wanted(
            @NotBlank @Size(max = 200) String name,
            @Nullable CohortKind kind,
            @Nullable String course,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,

            @Nullable @Min(1) @Max(AccessPolicy.LONGEST_DAYS)
            Integer accessDays,

            @Nullable Payer payer,
            @Nullable @Size(max = 200) String payerName,

            @Nullable @Min(0) @Max(CohortSettings.MOST_SEATS)
            Integer seats,

            @Nullable Integer version) {}

    private final Cohorts cohorts;

    CohortsController(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @GetMapping
    CohortList list(@AuthenticationPrincipal Caller caller) {
        return new CohortList(
                cohorts.list(caller).stream().map(CohortsController::json).toList(), null);
    }

    @GetMapping("/{id}")
    Cohort cohort(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return cohorts.find(caller, id).map(CohortsController::json).orElseThrow(ApiProblem::notFound);
    }

    @Audience(Audience.Who.ADMINISTRATOR)
    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    Cohort create(@Valid @RequestBody Wanted wanted, @AuthenticationPrincipal Caller caller) {
        return cohorts.create(settings(wanted, require(wanted.course(), "course"), CohortKind.CLASS, null), caller.id())
                .map(CohortsController::json)
                .orElseThrow(() -> ApiProblem.invalid("course", "unknown", "No published course has this slug."));
    }

    /** New settings for who joins from now on; the course stays. */
    @Audience(Audience.Who.ADMINISTRATOR)
    @PutMapping(path = "/{id}", consumes = "application/json")
    Cohort change(@PathVariable UUID id, @Valid @RequestBody Wanted wanted, @AuthenticationPrincipal Caller caller) {
        CohortSettings standing =
                cohorts.find(caller, id).orElseThrow(ApiProblem::notFound).settings();
        CohortSettings settings = settings(wanted, standing.course(), standing.kind(), standing.seats());
        return answer(cohorts.change(id, require(wanted.version(), "version"), settings, caller.id()));
    }

    @Audience(Audience.Who.ADMINISTRATOR)
    @PutMapping("/{id}/archive")
    Cohort archive(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return answer(cohorts.archive(id, caller.id()));
    }

    @Audience(Audience.Who.ADMINISTRATOR)
    @DeleteMapping("/{id}/archive")
    Cohort reopen(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return answer(cohorts.reopen(id, caller.id()));
    }

    /** A new class code; the one before opens nothing any more. */
    @PostMapping("/{id}/code")
    Cohort newCode(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return answer(cohorts.newCode(caller, id));
    }

    @DeleteMapping("/{id}/code")
    Cohort revokeCode(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return answer(cohorts.revokeCode(caller, id));
    }

    static Cohort answer(CohortChange change) {
        return switch (change) {
            case CohortChange.Changed(var cohort) -> json(cohort);
            case CohortChange.Stale(var standing) ->
                throw new ApiProblem(
                        ProblemKind.STALE_VERSION, "Version " + standing.version() + " stands. Read it again.");
            case CohortChange.Archived() ->
                throw new ApiProblem(ProblemKind.COHORT_ARCHIVED, "Reopen the class to change it.");
            case CohortChange.Full(var seats, var free) ->
                throw new ApiProblem(
                        ProblemKind.CLASS_FULL, free + " of " + seats + " seats are free. No one was added.");
            case CohortChange.Unknown() -> throw ApiProblem.notFound();
        };
    }

    private static List<String> words(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static CohortSettings settings(Wanted wanted, String course, CohortKind usual, @Nullable Integer seats) {
        LocalDate starts = wanted.startsOn();
        LocalDate ends = wanted.endsOn();
        if (starts != null && ends != null && !ends.isAfter(starts)) {
            throw ApiProblem.invalid("endsOn", "before-start", "The day access ends comes after the first one.");
        }
        return new CohortSettings(
                wanted.name().strip(),
                wanted.kind() == null ? usual : wanted.kind(),
                course,
                starts,
                ends,
                wanted.accessDays(),
                wanted.payer() == null ? Payer.SCHOOL : wanted.payer(),
                wanted.payerName(),
                wanted.seats() == null ? seats : wanted.seats() == 0 ? null : wanted.seats());
    }

    private static <T> T require(@Nullable T value, String field) {
        if (value == null) {
            throw ApiProblem.invalid(field, "missing", "Send " + field + ".");
        }
        return value;
    }

    private static Cohort json(CohortView view) {
        CohortSettings settings = view.settings();
        return new Cohort(
                view.id().toString(),
                view.name(),
                settings.kind(),
                view.course(),
                view.courseTitle(),
                // a code lets one in, which looking does not
                CallerAuthentication.isLookingOn() ? null : view.code(),
                settings.startsOn(),
                settings.endsOn(),
                settings.accessDays(),
                settings.payer(),
                settings.payerName(),
                settings.seats(),
                view.archived(),
                view.members(),
                words(view.named().instructors()),
                words(view.named().proctors()),
                words(view.named().partners()),
                view.changedAt(),
                view.version(),
                view.plan().planVersion());
    }
}
