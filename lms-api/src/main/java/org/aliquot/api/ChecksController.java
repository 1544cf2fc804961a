package org.aliquot.api;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.completion.CheckCommand;
import org.aliquot.completion.CheckResult;
import org.aliquot.completion.CheckVerdict;
import org.aliquot.completion.KnowledgeChecks;
import org.aliquot.delivery.ResponseJson;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The questions inside lessons, judged at once. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
class ChecksController {

    /** {@code act} and {@code secondsAgo} are told by devices that were without a network: what has arrived before changes nothing. */
    record Answer(
            @Nullable JsonNode response,
            @Nullable UUID act,
            @Nullable Long secondsAgo) {}

    /** {@code feedback} has the key and a rationale for every option. */
    record Verdict(
            String check,
            JsonNode response,
            boolean correct,
            int tries,
            @Nullable Instant answeredAt,
            AttemptJson.Feedback feedback) {}

    /** Lessons that are kept, and other programs, ask a check with the numbers that it has without an attempt. */
    private static final long NOTHING_DRAWN = 0;

    private final KnowledgeChecks checks;
    private final AttemptMapper json;

    ChecksController(KnowledgeChecks checks, AttemptMapper json) {
        this.json = json;
        this.checks = checks;
    }

    @PostMapping(
            path = "/api/v1/courses/{slug}/lessons/{lesson}/checks/{check}",
            consumes = "application/json",
            produces = "application/json")
    Verdict answer(
            @PathVariable String slug,
            @PathVariable String lesson,
            @PathVariable String check,
            @RequestBody Answer body,
            @AuthenticationPrincipal Caller caller) {
        Response response = ResponseJson.read(body.response());
        if (response == null) {
            throw ApiProblem.invalid("response", "required", "A check is answered with a response.");
        }
        return switch (checks.answer(new CheckCommand(
                caller, slug, lesson, check, response, NOTHING_DRAWN, Acts.belated(body.act(), body.secondsAgo())))) {
            case CheckResult.Judged(var verdict) -> judged(check, verdict);
            case CheckResult.ExamRunning() ->
                throw new ApiProblem(
                        ProblemKind.EXAM_RUNNING, "Feedback waits until the exam with this question is handed in.");
            case CheckResult.AskedAnew() ->
                throw new ApiProblem(
                        ProblemKind.RESPONSE_INVALID,
                        "It was answered before and shows something else now. Answer it again on the page of the lesson.");
            case CheckResult.Misfit() ->
                throw new ApiProblem(ProblemKind.RESPONSE_INVALID, "The question takes another response.");
            case CheckResult.Closed(var availability) -> throw ClosedLesson.problem(availability);
            // A lesson is hidden from those who are not enrolled.
            case CheckResult.NotEnrolled() -> throw ApiProblem.notFound();
            case CheckResult.Unknown() -> throw ApiProblem.notFound();
        };
    }

    private Verdict judged(String check, CheckVerdict verdict) {
        return new Verdict(
                check,
                ResponseJson.write(verdict.response()),
                verdict.correct(),
                verdict.tries(),
                verdict.answeredAt(),
                json.checked(verdict.review(), verdict.correct(), verdict.parts()));
    }
}
