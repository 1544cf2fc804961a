package org.aliquot.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.enrollment.AccessPolicies;
import org.aliquot.enrollment.AccessPolicy;
import org.aliquot.enrollment.BulkEnrollment;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.enrollment.Payer;
import org.aliquot.enrollment.PolicyChange;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For how long a course is open, and enrolling people in it; for administrators. */
@RestController
@Audience(Audience.Who.ADMINISTRATOR)
@RequestMapping(path = "/api/v1/courses/{slug}", produces = "application/json")
class CourseAccessController {

    record Enrolled(
            List<EnrollmentJson.Enrollment> items, @Nullable String next) {}

    /** {@code public} stays as it is when it is left out, {@code instructorsExtend} is true. */
    record NewPolicy(
            @JsonProperty("public") @Nullable Boolean openToAll,
            @NotNull Boolean selfEnrollment,

            @Nullable @Min(1) @Max(AccessPolicy.LONGEST_DAYS)
            Integer accessDays,

            @NotNull @Min(0) @Max(AccessPolicy.MOST_EXTENSIONS)
            Integer extensions,

            @NotNull @Min(1) @Max(AccessPolicy.LONGEST_DAYS) Integer extensionDays,

            @Nullable @Min(1) @Max(AccessPolicy.LONGEST_DAYS)
            Integer mostDays,

            @NotNull @Min(0) @Max(AccessPolicy.LONGEST_DAYS) Integer pauseDays,
            @Nullable Boolean instructorsExtend,
            @NotNull Integer version) {}

    /** {@code payerName} names an organization, never a person. */
    record NewEnrollments(
            @NotEmpty @Size(max = 500) List<@NotNull UUID> people,
            @NotNull Payer payer,
            @Nullable @Size(max = 200) String payerName,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,

            @Nullable @Min(1) @Max(AccessPolicy.LONGEST_DAYS)
            Integer accessDays) {}

    private final AccessPolicies policies;
    private final BulkEnrollment bulk;
    private final EnrollmentMapper json;

    CourseAccessController(AccessPolicies policies, BulkEnrollment bulk, EnrollmentMapper json) {
        this.json = json;
        this.policies = policies;
        this.bulk = bulk;
    }

    @GetMapping("/access")
    EnrollmentJson.Policy policy(@PathVariable String slug) {
        return json.policy(policies.of(slug));
    }

    /** Holds for those who enroll from then on. */
    @PutMapping(path = "/access", consumes = "application/json")
    EnrollmentJson.Policy change(
            @PathVariable String slug, @Valid @RequestBody NewPolicy wanted, @AuthenticationPrincipal Caller caller) {
        Boolean openToAll = wanted.openToAll();
        AccessPolicy policy = new AccessPolicy(
                openToAll == null ? policies.of(slug).openToAll() : openToAll,
                wanted.selfEnrollment(),
                wanted.accessDays(),
                wanted.extensions(),
                wanted.extensionDays(),
                wanted.mostDays(),
                wanted.pauseDays(),
                !Boolean.FALSE.equals(wanted.instructorsExtend()),
                wanted.version());
        return switch (policies.change(slug, policy, caller.id())) {
            case PolicyChange.Changed(var changed) -> json.policy(changed);
            case PolicyChange.Stale(var standing, var by, var at) ->
                throw new ApiProblem(
                        ProblemKind.STALE_VERSION, "Version " + standing.version() + " stands. Read it again.");
            case PolicyChange.UnknownCourse() -> throw ApiProblem.notFound();
        };
    }

    /** Enrolls all of these people, or nobody when one of them is unknown. Who is enrolled already keeps what they have. */
    @PostMapping(path = "/enrollments", consumes = "application/json")
    Enrolled enroll(
            @PathVariable String slug,
            @Valid @RequestBody NewEnrollments wanted,
            @AuthenticationPrincipal Caller caller) {
        LocalDate starts = wanted.startsOn();
        LocalDate ends = wanted.endsOn();
        if (starts != null && ends != null && !ends.isAfter(starts)) {
            throw ApiProblem.invalid("endsOn", "before-start", "The day access ends comes after the first one.");
        }
        NewEnrollment.Terms terms =
                new NewEnrollment.Terms(wanted.payer(), wanted.payerName(), starts, ends, wanted.accessDays());
        return bulk.enroll(slug, wanted.people().stream().map(AccountId::new).toList(), terms, caller.id())
                .map(records -> new Enrolled(json.enrollments(records), null))
                .orElseThrow(ApiProblem::notFound);
    }
}
