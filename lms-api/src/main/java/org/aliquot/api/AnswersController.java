package org.aliquot.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AnswerCommand;
import org.aliquot.delivery.AnswerResult;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.ResponseJson;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where answers arrive: {@link Attempts} → {@code AnswerService} → {@code AnswerJournal}, one statement. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
class AnswersController {

    record Answer(
            @Nullable @Min(1) Integer lease,
            @NotNull @Min(1) Integer revision,
            @Nullable JsonNode response,
            @Nullable Boolean flagged,
            @JsonProperty("final") @Nullable Boolean isFinal,
            @Nullable Long givenMs,
            @Nullable Long elapsedMs) {}

    private final Attempts attempts;
    private final AttemptMapper json;

    AnswersController(Attempts attempts, AttemptMapper json) {
        this.json = json;
        this.attempts = attempts;
    }

    @PutMapping(
            path = "/api/v1/attempts/{id}/responses/{position}",
            consumes = "application/json",
            produces = "application/json")
    AttemptJson.Saved save(
            @PathVariable UUID id,
            @PathVariable int position,
            @Valid @RequestBody Answer answer,
            @AuthenticationPrincipal Caller caller) {
        return switch (attempts.answer(command(id, position, answer, caller))) {
            case AnswerResult.Saved saved -> json.saved(saved);
            case AnswerResult.RevisionConflict() ->
                throw new ApiProblem(ProblemKind.REVISION_CONFLICT, "Use the next revision for another answer.");
            case AnswerResult.PositionClosed() ->
                throw new ApiProblem(ProblemKind.POSITION_CLOSED, "The answer is locked.");
            case AnswerResult.DeadlinePassed() ->
                throw new ApiProblem(
                        ProblemKind.DEADLINE_PASSED, "This answer was not given in time. Earlier ones count.");
            case AnswerResult.AttemptFinal() ->
                throw new ApiProblem(
                        ProblemKind.ATTEMPT_FINAL, "The answer arrived after hand-in; it is kept and not counted.");
            case AnswerResult.LongOver() ->
                throw new ApiProblem(
                        ProblemKind.ATTEMPT_FINAL,
                        "The attempt ended more than 30 days ago, so nothing more is stored.");
            case AnswerResult.TooMany() ->
                throw new ApiProblem(
                        ProblemKind.TOO_MANY_REVISIONS,
                        "This answer was changed too often. What was saved last stands.");
            case AnswerResult.Misfit() ->
                throw new ApiProblem(ProblemKind.RESPONSE_INVALID, "The question takes another response.");
            case AnswerResult.OnBreak() ->
                throw new ApiProblem(ProblemKind.ON_BREAK, "The answer is taken after the break.");
            case AnswerResult.AnswerNeeded() ->
                throw new ApiProblem(ProblemKind.RESPONSE_INVALID, "An adaptive exam goes on only with an answer.");
            case AnswerResult.UnknownLease() ->
                throw new ApiProblem(ProblemKind.UNKNOWN_LEASE, "Leases come from the start and from takeovers.");
            case AnswerResult.ExamRunning() ->
                throw new ApiProblem(
                        ProblemKind.EXAM_RUNNING,
                        "Feedback waits until the exam with this question is handed in and shows its questions.");
            case AnswerResult.Unknown() -> throw ApiProblem.notFound();
        };
    }

    private static AnswerCommand command(UUID id, int position, Answer answer, Caller caller) {
        return new AnswerCommand(
                new AttemptId(id),
                caller.id(),
                position,
                answer.lease(),
                answer.revision(),
                ResponseJson.read(answer.response()),
                Boolean.TRUE.equals(answer.flagged()),
                Boolean.TRUE.equals(answer.isFinal()),
                answer.givenMs(),
                answer.elapsedMs());
    }
}
