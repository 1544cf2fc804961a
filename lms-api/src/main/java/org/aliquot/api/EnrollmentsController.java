package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.aliquot.enrollment.EnrollResult;
import org.aliquot.enrollment.EnrollmentView;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
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
@RequestMapping(path = "/api/v1/enrollments", produces = "application/json")
class EnrollmentsController {

    record NewEnrollment(@NotBlank String course) {}

    record EnrollmentList(
            List<EnrollmentView> items, @Nullable String next) {}

    private final Enrollments enrollments;

    EnrollmentsController(Enrollments enrollments) {
        this.enrollments = enrollments;
    }

    @GetMapping
    EnrollmentList own(@AuthenticationPrincipal Caller caller) {
        return new EnrollmentList(enrollments.of(caller.id()), null);
    }

    /** 201 when it is new, 200 when the caller was enrolled already. */
    @PostMapping(consumes = "application/json")
    ResponseEntity<EnrollmentView> enroll(
            @Valid @RequestBody NewEnrollment wanted, @AuthenticationPrincipal Caller caller) {
        return switch (enrollments.enroll(caller.id(), wanted.course())) {
            case EnrollResult.Enrolled(var enrollment, var fresh) ->
                ResponseEntity.status(fresh ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(enrollment);
            case EnrollResult.UnknownCourse() -> throw ApiProblem.notFound();
        };
    }
}
