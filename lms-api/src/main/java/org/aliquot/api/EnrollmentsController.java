package org.aliquot.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.cohort.ClassCodes;
import org.aliquot.cohort.JoinResult;
import org.aliquot.enrollment.EnrollResult;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own enrollments. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@RequestMapping(path = "/api/v1/enrollments", produces = "application/json")
class EnrollmentsController {

    /** {@code key} is a class code. */
    record NewEnrollment(
            @NotBlank String course,
            @Nullable @Size(max = 100) String key) {}

    record EnrollmentList(
            List<EnrollmentJson.Own> items, @Nullable String next) {}

    private final Enrollments enrollments;
    private final ClassCodes codes;
    private final EnrollmentMapper json;

    EnrollmentsController(Enrollments enrollments, ClassCodes codes, EnrollmentMapper json) {
        this.json = json;
        this.codes = codes;
        this.enrollments = enrollments;
    }

    @GetMapping
    EnrollmentList own(@AuthenticationPrincipal Caller caller) {
        return new EnrollmentList(json.own(enrollments.of(caller.id())), null);
    }

    /** 201 when it is new, 200 when the caller was enrolled already. */
    @PostMapping(consumes = "application/json")
    ResponseEntity<EnrollmentJson.Own> enroll(
            @Valid @RequestBody NewEnrollment wanted,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response) {
        String key = wanted.key();
        if (key != null && !key.isBlank()) {
            return join(wanted.course(), key, caller, response);
        }
        return switch (enrollments.enroll(caller.id(), wanted.course())) {
            case EnrollResult.Enrolled(var enrollment, var fresh) ->
                ResponseEntity.status(fresh ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(json.own(enrollment));
            case EnrollResult.Over _ ->
                throw new ApiProblem(
                        ProblemKind.ACCESS_ENDED, "Your access has ended. Ask the school, or use a class code.");
            case EnrollResult.NeedsCode() ->
                throw new ApiProblem(
                        ProblemKind.CODE_NEEDED, "This course is entered by a class code. Send it as key.");
            case EnrollResult.TestStudent() ->
                throw new ApiProblem(ProblemKind.ENROLLMENT_RULE, "Test students of an LMS are in no course.");
            case EnrollResult.UnknownCourse() -> throw ApiProblem.notFound();
        };
    }

    private ResponseEntity<EnrollmentJson.Own> join(
            String course, String code, Caller caller, HttpServletResponse response) {
        return switch (codes.join(caller.id(), course, code)) {
            case JoinResult.Joined(var enrollment, var fresh) ->
                enrollments.of(caller.id()).stream()
                        .filter(own -> own.id().equals(enrollment.id()))
                        .findFirst()
                        .map(own -> ResponseEntity.status(fresh ? HttpStatus.CREATED : HttpStatus.OK)
                                .body(json.own(own)))
                        .orElseThrow(ApiProblem::notFound);
            case JoinResult.UnknownCode() ->
                throw new ApiProblem(
                        ProblemKind.UNKNOWN_CODE,
                        "No class of this course has this code.",
                        List.of(new ApiProblem.FieldError("key", "unknown")));
            case JoinResult.Full() ->
                throw new ApiProblem(
                        ProblemKind.CLASS_FULL, "The code is right, and all seats of the class are taken.");
            case JoinResult.TooManyTries(var wait) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds());
                throw new ApiProblem(
                        ProblemKind.TOO_MANY_REQUESTS,
                        "Too many unknown codes. Try again in " + wait.toSeconds() + " seconds.");
            }
        };
    }
}
