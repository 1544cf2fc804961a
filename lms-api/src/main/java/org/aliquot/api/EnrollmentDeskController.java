package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.Teaching;
import org.aliquot.enrollment.EndReason;
import org.aliquot.enrollment.EnrollmentChange;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Enrollments of others, for staff. Each change carries the version it was made from. */
@RestController
@Audience(Audience.Who.ADMINISTRATOR)
@RequestMapping(path = "/api/v1", produces = "application/json")
class EnrollmentDeskController {

    record EnrollmentRecords(
            List<EnrollmentJson.Enrollment> items, @Nullable String next) {}

    record Version(@NotNull Integer version) {}

    record NewWindow(
            @NotNull Integer version,
            @NotNull LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    record Withdrawal(@NotNull Integer version, @NotNull EndReason reason) {}

    private final EnrollmentDesk desk;
    private final Teaching teaching;
    private final EnrollmentMapper json;

    EnrollmentDeskController(EnrollmentDesk desk, Teaching teaching, EnrollmentMapper json) {
        this.json = json;
        this.desk = desk;
        this.teaching = teaching;
    }

    @GetMapping("/people/{id}/enrollments")
    EnrollmentRecords of(@PathVariable UUID id) {
        return new EnrollmentRecords(json.enrollments(desk.of(new AccountId(id))), null);
    }

    /** Administrators, and instructors of the learner's class. */
    @Audience(Audience.Who.STAFF)
    @GetMapping("/enrollments/{id}")
    EnrollmentJson.Enrollment enrollment(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return desk.find(id)
                .filter(record -> teaching.covers(caller, new AccountId(record.person()), record.course()))
                .map(json::enrollment)
                .orElseThrow(ApiProblem::notFound);
    }

    /** One extension by the policy; also for instructors of the learner's class. */
    @Audience(Audience.Who.STAFF)
    @PostMapping(path = "/enrollments/{id}/extensions", consumes = "application/json")
    EnrollmentJson.Enrollment extend(
            @PathVariable UUID id, @Valid @RequestBody Version wanted, @AuthenticationPrincipal Caller caller) {
        enrollment(id, caller);
        return answer(desk.extend(id, wanted.version(), caller));
    }

    @PostMapping(path = "/enrollments/{id}/pause", consumes = "application/json")
    EnrollmentJson.Enrollment pause(
            @PathVariable UUID id, @Valid @RequestBody Version wanted, @AuthenticationPrincipal Caller caller) {
        return answer(desk.pause(id, wanted.version(), caller.id()));
    }

    /** Goes on; the end moves by the days of the pause. */
    @DeleteMapping("/enrollments/{id}/pause")
    EnrollmentJson.Enrollment resume(
            @PathVariable UUID id, @RequestParam int version, @AuthenticationPrincipal Caller caller) {
        return answer(desk.resume(id, version, caller.id()));
    }

    /** Sets the window by hand; {@code endsOn} is exclusive, absent for no end. */
    @PutMapping(path = "/enrollments/{id}/window", consumes = "application/json")
    EnrollmentJson.Enrollment window(
            @PathVariable UUID id, @Valid @RequestBody NewWindow wanted, @AuthenticationPrincipal Caller caller) {
        return answer(desk.window(id, wanted.version(), wanted.startsOn(), wanted.endsOn(), caller.id()));
    }

    @PostMapping(path = "/enrollments/{id}/withdrawal", consumes = "application/json")
    EnrollmentJson.Enrollment withdraw(
            @PathVariable UUID id, @Valid @RequestBody Withdrawal wanted, @AuthenticationPrincipal Caller caller) {
        return answer(desk.withdraw(id, wanted.version(), wanted.reason(), caller.id()));
    }

    private EnrollmentJson.Enrollment answer(EnrollmentChange change) {
        return switch (change) {
            case EnrollmentChange.Changed(var record) -> json.enrollment(record);
            case EnrollmentChange.Stale(var standing) ->
                throw new ApiProblem(
                        ProblemKind.STALE_VERSION,
                        "Version " + standing.change().version() + " stands. Read it again.");
            case EnrollmentChange.Refused(var why, var standing) ->
                throw new ApiProblem(
                        ProblemKind.ENROLLMENT_RULE,
                        "The enrollment is " + standing.standing().status() + "; its rules do not allow this now.",
                        List.of(new ApiProblem.FieldError("enrollment", Word.of(why))));
            case EnrollmentChange.Unknown() -> throw ApiProblem.notFound();
        };
    }
}
