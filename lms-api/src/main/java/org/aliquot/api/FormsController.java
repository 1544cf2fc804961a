package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.authorship.Work;
import org.aliquot.blueprint.Exams;
import org.aliquot.examplan.Delivery;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.question.Level;
import org.aliquot.statistics.Forms;
import org.aliquot.statistics.FormsAdoption;
import org.aliquot.statistics.FormsRequest;
import org.aliquot.statistics.FormsRequest.LevelShare;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Fixed forms of exams, for staff: assembled in the background, looked at, put in use. */
@RestController
@Audience(Audience.Who.STAFF)
class FormsController {

    /** By default no question is shared or tried out, the mean lies within .15 of the pass point, and levels are free. */
    record NewForms(
            @NotNull @Min(1) @Max(10) Integer forms,
            @Nullable @Min(0) @Max(500) Integer overlap,
            @Nullable @DecimalMin("-5") @DecimalMax("5") Double meanDifficulty,
            @Nullable @DecimalMin("0.01") @DecimalMax("5") Double tolerance,
            @Nullable @Size(max = 3) List<@NotNull @Valid Share> levels,
            @Nullable @Min(0) @Max(FormsRequest.MOST_PILOTS) Integer pilots,
            @Nullable Long seed) {

        FormsRequest request() {
            return new FormsRequest(
                    forms,
                    overlap == null ? 0 : overlap,
                    meanDifficulty == null ? 0 : meanDifficulty,
                    tolerance == null ? USUAL_TOLERANCE : tolerance,
                    levels == null
                            ? List.of()
                            : levels.stream().map(Share::share).toList(),
                    pilots == null ? 0 : pilots,
                    seed == null ? 1 : seed);
        }
    }

    record Share(
            @NotNull Level level,
            @NotNull @Min(0) @Max(100) Integer minPercent,
            @NotNull @Min(0) @Max(100) Integer maxPercent) {

        LevelShare share() {
            if (minPercent > maxPercent) {
                throw ApiProblem.invalid("levels", "range", "A share goes from its minimum to its maximum.");
            }
            return new LevelShare(level, minPercent, maxPercent);
        }
    }

    record FormsList(List<FormsJson.Forms> items, @Nullable String next) {}

    private static final double USUAL_TOLERANCE = 0.15;

    private final Forms forms;
    private final Exams exams;
    private final Deciders deciders;
    private final StatisticsMapper json;

    FormsController(Forms forms, Exams exams, Deciders deciders, StatisticsMapper json) {
        this.json = json;
        this.forms = forms;
        this.exams = exams;
        this.deciders = deciders;
    }

    @GetMapping(path = "/api/v1/exams/{key}/forms", produces = "application/json")
    FormsList list(@PathVariable String key) {
        requireExam(key);
        return new FormsList(json.forms(forms.of(key)), null);
    }

    @Audience(Audience.Who.EXAM_AUTHORS)
    @PostMapping(path = "/api/v1/exams/{key}/forms", consumes = "application/json", produces = "application/json")
    ResponseEntity<FormsJson.Forms> start(
            @PathVariable String key, @Valid @RequestBody NewForms wanted, @AuthenticationPrincipal Caller caller) {
        var exam = exams.exam(key).orElseThrow(ApiProblem::notFound);
        if (!exam.spec().isDrawn() || exam.spec().form().delivery() == Delivery.ADAPTIVE) {
            throw ApiProblem.invalid(
                    "exam", "not-drawn", "Only exams that are drawn by areas and not adaptive have forms.");
        }
        UUID id = forms.start(key, wanted.request(), caller.id());
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/forms/" + id))
                .body(json.forms(forms.find(id).orElseThrow()));
    }

    /** From now on the exam is drawn anew for each attempt. */
    @Audience(Audience.Who.EXAM_AUTHORS)
    @DeleteMapping("/api/v1/exams/{key}/forms/adoption")
    ResponseEntity<Void> withdraw(@PathVariable String key, @AuthenticationPrincipal Caller caller) {
        requireExam(key);
        forms.withdraw(key, caller.id());
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = "/api/v1/forms/{id}", produces = "application/json")
    FormsJson.Forms forms(@PathVariable UUID id) {
        return forms.find(id).map(json::forms).orElseThrow(ApiProblem::notFound);
    }

    @PostMapping(path = "/api/v1/forms/{id}/adoption", produces = "application/json")
    FormsJson.Forms adopt(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        deciders.require(caller, Work.exam(String.valueOf(forms(id).job().exam())));
        return switch (forms.adopt(id, caller.id())) {
            case FormsAdoption.Adopted(var adopted) -> json.forms(adopted);
            case FormsAdoption.Refused(var why) -> throw new ApiProblem(ProblemKind.DECISION_REFUSED, why);
            case FormsAdoption.Unknown() -> throw ApiProblem.notFound();
        };
    }

    private void requireExam(String key) {
        if (exams.exam(key).isEmpty()) {
            throw ApiProblem.notFound();
        }
    }
}
