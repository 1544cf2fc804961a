package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.blueprint.Exams;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.statistics.CalibrationModel;
import org.aliquot.statistics.Calibrations;
import org.aliquot.statistics.DecisionResult;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calibrations of the bank, for staff. They name questions and figures, never people. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/calibrations", produces = "application/json")
class CalibrationsController {

    /** Without an exam, over the answers to all; the model is {@code rasch} or {@code two-parameter}. */
    record NewCalibration(
            @Nullable @Size(max = 200) String exam,
            @Nullable String model) {}

    record Decision(
            @NotNull Boolean adopt,
            @NotBlank @Size(max = 500) String reason) {}

    record CalibrationList(
            List<CalibrationJson.Calibration> items,
            @Nullable String next) {}

    record QuestionList(
            List<CalibrationJson.Question> items, @Nullable String next) {}

    private final Calibrations calibrations;
    private final Exams exams;
    private final StatisticsMapper json;
    private final Deciders deciders;

    CalibrationsController(Calibrations calibrations, Exams exams, StatisticsMapper json, Deciders deciders) {
        this.deciders = deciders;
        this.json = json;
        this.calibrations = calibrations;
        this.exams = exams;
    }

    @GetMapping
    CalibrationList list() {
        return new CalibrationList(json.calibrations(calibrations.list()), null);
    }

    @PostMapping(consumes = "application/json")
    ResponseEntity<CalibrationJson.Calibration> start(
            @Valid @RequestBody NewCalibration wanted, @AuthenticationPrincipal Caller caller) {
        String exam = wanted.exam();
        if (exam != null && exams.exam(exam).isEmpty()) {
            throw ApiProblem.invalid("exam", "unknown", "There is no such exam.");
        }
        String model = wanted.model() == null ? CalibrationModel.RASCH.word() : wanted.model();
        UUID id = calibrations.start(
                exam,
                Word.find(CalibrationModel.class, model)
                        .orElseThrow(
                                () -> ApiProblem.invalid("model", "unknown", "A model is rasch or two-parameter.")),
                caller.id());
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/calibrations/" + id))
                .body(json.calibration(calibrations.find(id).orElseThrow()));
    }

    @GetMapping("/{id}")
    CalibrationJson.Calibration calibration(@PathVariable UUID id) {
        return calibrations.find(id).map(json::calibration).orElseThrow(ApiProblem::notFound);
    }

    @GetMapping("/{id}/items")
    QuestionList questions(@PathVariable UUID id) {
        if (calibrations.find(id).isEmpty()) {
            throw ApiProblem.notFound();
        }
        return new QuestionList(json.calibrated(calibrations.questions(id)), null);
    }

    @PostMapping(path = "/{id}/decision", consumes = "application/json")
    CalibrationJson.Calibration decide(
            @PathVariable UUID id, @Valid @RequestBody Decision wanted, @AuthenticationPrincipal Caller caller) {
        deciders.requirePublisher(caller);
        return switch (calibrations.decide(id, wanted.adopt(), wanted.reason(), caller.id())) {
            case DecisionResult.Decided(var calibration, var adopted) -> json.calibration(calibration);
            case DecisionResult.Refused(var why) -> throw new ApiProblem(ProblemKind.DECISION_REFUSED, why);
            case DecisionResult.Unknown() -> throw ApiProblem.notFound();
        };
    }
}
