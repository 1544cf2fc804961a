package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.Cohorts;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.reports.CohortReport;
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

/** Who learns and who teaches in a cohort, and where each one is. */
@RestController
@Audience(Audience.Who.ADMINISTRATOR)
@RequestMapping(path = "/api/v1/cohorts/{id}", produces = "application/json")
class CohortPeopleController {

    record Members(List<CohortJson.Member> items, @Nullable String next) {}

    record NewMembers(@NotEmpty @Size(max = 500) List<@NotNull UUID> people) {}

    private final Cohorts cohorts;
    private final CohortReport report;
    private final CohortMapper json;

    CohortPeopleController(Cohorts cohorts, CohortReport report, CohortMapper json) {
        this.json = json;
        this.cohorts = cohorts;
        this.report = report;
    }

    /** Members with their progress: who is where, and who is behind since when. */
    @Audience(Audience.Who.STAFF)
    @GetMapping("/members")
    Members members(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return new Members(json.members(report.of(caller, id).orElseThrow(ApiProblem::notFound)), null);
    }

    /** Enrolls these people by the cohort's terms and makes them members. */
    @PostMapping(path = "/members", consumes = "application/json")
    CohortsController.Cohort add(
            @PathVariable UUID id, @Valid @RequestBody NewMembers wanted, @AuthenticationPrincipal Caller caller) {
        List<AccountId> people =
                wanted.people().stream().distinct().map(AccountId::new).toList();
        return CohortsController.answer(cohorts.add(id, people, EnrollmentSource.ADMINISTRATOR, caller.id()));
    }

    /** Their enrollment stays. */
    @DeleteMapping("/members/{person}")
    CohortsController.Cohort remove(
            @PathVariable UUID id, @PathVariable UUID person, @AuthenticationPrincipal Caller caller) {
        return CohortsController.answer(cohorts.remove(id, new AccountId(person), caller.id()));
    }

    @PutMapping("/instructors/{person}")
    CohortsController.Cohort addInstructor(
            @PathVariable UUID id, @PathVariable UUID person, @AuthenticationPrincipal Caller caller) {
        return CohortsController.answer(cohorts.addInstructor(id, new AccountId(person), caller.id()));
    }

    @DeleteMapping("/instructors/{person}")
    CohortsController.Cohort removeInstructor(
            @PathVariable UUID id, @PathVariable UUID person, @AuthenticationPrincipal Caller caller) {
        return CohortsController.answer(cohorts.removeInstructor(id, new AccountId(person), caller.id()));
    }
}
