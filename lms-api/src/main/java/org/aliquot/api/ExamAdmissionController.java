package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.aliquot.access.Audience;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.blueprint.Admission;
import org.aliquot.blueprint.AdmissionChange;
import org.aliquot.blueprint.Admissions;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.Feedback;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When, how often and with which code an exam is taken; for staff. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/exams/{key}/admission", produces = "application/json")
class ExamAdmissionController {

    /** What is null is not limited; {@code markers} is how many people mark each written answer, {@code nameOnPages} whether the learner's name lies over each question, and both stay where none is sent; {@code version} goes into the next change, and is 0 where nobody decided anything. */
    record ExamAdmission(
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable @Min(1) @Max(Admission.MOST_ATTEMPTS) Integer attempts,

            @NotNull @Pattern(regexp = "after-final|after-closing|never")
            String feedback,

            @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = Admission.LONGEST_CODE)
            String code,

            @Nullable @Min(1) @Max(Admission.MOST_MARKERS) Integer markers,
            @Nullable Boolean nameOnPages,
            @NotNull @Min(0) Integer version) {}

    private final Exams exams;
    private final Admissions admissions;

    ExamAdmissionController(Exams exams, Admissions admissions) {
        this.exams = exams;
        this.admissions = admissions;
    }

    @GetMapping
    ExamAdmission admission(@PathVariable String key) {
        Admission stands = standing(key);
        return new ExamAdmission(
                stands.opensAt(),
                stands.closesAt(),
                stands.attempts(),
                stands.feedback().word(),
                CallerAuthentication.isLookingOn() ? "" : stands.code(),
                stands.markers(),
                stands.nameOnPages(),
                stands.version());
    }

    private Admission standing(String key) {
        ExamVersion exam = exams.exam(key).orElseThrow(ApiProblem::notFound);
        return admissions.of(exam.examId());
    }

    @Audience(Audience.Who.EXAM_AUTHORS)
    @PutMapping(consumes = "application/json")
    ExamAdmission change(
            @PathVariable String key,
            @Valid @RequestBody ExamAdmission wanted,
            @AuthenticationPrincipal Caller caller) {
        Admission stands = standing(key);
        Admission admission = new Admission(
                wanted.opensAt(),
                wanted.closesAt(),
                wanted.attempts(),
                Word.read(Feedback.class, wanted.feedback()),
                wanted.code(),
                Objects.requireNonNullElse(wanted.markers(), stands.markers()),
                Objects.requireNonNullElse(wanted.nameOnPages(), stands.nameOnPages()),
                wanted.version());
        return switch (admissions.change(key, admission, caller.id())) {
            case AdmissionChange.Changed _ -> admission(key);
            case AdmissionChange.Refused(var reason) -> throw ApiProblem.invalid("admission", "refused", reason);
            case AdmissionChange.Stale(var standing) ->
                throw new ApiProblem(
                        ProblemKind.STALE_VERSION, "Version " + standing.version() + " stands. Read it again.");
            case AdmissionChange.Unknown() -> throw ApiProblem.notFound();
        };
    }
}
