package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.BreakResult;
import org.aliquot.delivery.Extension;
import org.aliquot.delivery.ExtensionResult;
import org.aliquot.delivery.HandIn;
import org.aliquot.delivery.HandInResult;
import org.aliquot.delivery.HeldResult;
import org.aliquot.delivery.ReviewResult;
import org.aliquot.delivery.RoomMessages;
import org.aliquot.delivery.StartResult;
import org.aliquot.examplan.Mode;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.problem.ProblemKind;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Attempts from start to receipt; answers have a controller of their own. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@RequestMapping(path = "/api/v1/attempts", produces = "application/json")
class AttemptsController {

    record NewAttempt(
            @NotBlank String exam,
            @NotNull @Pattern(regexp = "exam|tutor") String mode,
            @Nullable @Size(max = 80) String code) {}

    record NewExtension(
            @NotNull @Min(1) @Max(600) Integer minutes,
            @NotBlank @Size(max = 500) String reason,
            @Nullable @Size(max = 64) String requestId) {}

    record Decision(
            @NotNull Boolean count,
            @NotBlank @Size(max = 500) String reason) {}

    record Submission(
            @Nullable @Pattern(regexp = "learner|time") String why,
            @Nullable @Min(1) Integer lease) {}

    record Break(@NotNull @Pattern(regexp = "started|ended") String state) {}

    record Extended(@Nullable Instant deadline) {}

    private final Attempts attempts;
    private final RoomMessages messages;
    private final ResultMapper results;
    private final AttemptMapper json;

    AttemptsController(Attempts attempts, RoomMessages messages, ResultMapper results, AttemptMapper json) {
        this.messages = messages;
        this.json = json;
        this.results = results;
        this.attempts = attempts;
    }

    /** 201 with a new attempt, 200 with the one that is open. */
    @PostMapping(consumes = "application/json")
    ResponseEntity<AttemptJson.Attempt> start(
            @Valid @RequestBody NewAttempt wanted, @AuthenticationPrincipal Caller caller) {
        Mode mode = Word.read(Mode.class, wanted.mode());
        return switch (attempts.start(caller.id(), wanted.exam(), mode, wanted.code())) {
            case StartResult.Started(var attempt, var fresh) ->
                ResponseEntity.status(fresh ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(json.attempt(attempt));
            case StartResult.UnknownExam() -> throw ApiProblem.notFound();
            case StartResult.NotYet(var availability) -> throw ClosedLesson.problem(availability);
            case StartResult.Closed() -> throw new ApiProblem(ProblemKind.ASSIGNMENT_CLOSED, "It has closed.");
            case StartResult.NoneLeft(var allowed) ->
                throw new ApiProblem(
                        ProblemKind.NO_ATTEMPT_LEFT,
                        "It can be taken " + (allowed == 1 ? "once." : allowed + " times."));
            case StartResult.CodeWanted(var wrong) ->
                throw new ApiProblem(
                        ProblemKind.EXAM_CODE_NEEDED,
                        wrong ? "This is not its code." : "Give the code that is read out to its learners.");
            case StartResult.CodesSlowed(var left) ->
                throw new ApiProblem(
                        ProblemKind.TOO_MANY_REQUESTS, "Wait " + left.toSeconds() + " seconds with the next code.");
            case StartResult.TooManyToday() ->
                throw new ApiProblem(
                        ProblemKind.TOO_MANY_ATTEMPTS,
                        "This exam was started 100 times within 24 hours. Try again tomorrow.");
            case StartResult.ModeNotOffered() ->
                throw new ApiProblem(ProblemKind.MODE_NOT_OFFERED, "The exam is not offered in this mode.");
            case StartResult.ExamRunning() ->
                throw new ApiProblem(
                        ProblemKind.EXAM_RUNNING, "Hand in the exam that is running, then practice its questions.");
            case StartResult.TooFewQuestions(var area, var needed, var available) ->
                throw new ApiProblem(
                        ProblemKind.TOO_FEW_QUESTIONS,
                        "%s needs %d questions, the bank has %d."
                                .formatted(area == null ? "The exam" : "Area " + area, needed, available));
        };
    }

    @GetMapping("/{id}")
    AttemptJson.Attempt attempt(
            @PathVariable UUID id,
            @RequestHeader(name = "X-Lease", required = false) @Nullable Integer lease,
            @AuthenticationPrincipal Caller caller) {
        AttemptView view = found(attempts.find(caller.id(), new AttemptId(id)));
        return json.attempt(
                view, lease == null ? null : (Boolean) (lease < view.lease()), messages.unread(List.of(view.id())));
    }

    /** Starts a break with a stopped clock, or ends it early; what is so already stays so. */
    @PostMapping(path = "/{id}/breaks", consumes = "application/json")
    AttemptJson.Attempt stand(
            @PathVariable UUID id, @Valid @RequestBody Break wanted, @AuthenticationPrincipal Caller caller) {
        AttemptId attempt = new AttemptId(id);
        BreakResult result = wanted.state().equals("started")
                ? attempts.startBreak(caller.id(), attempt)
                : attempts.endBreak(caller.id(), attempt);
        return switch (result) {
            case BreakResult.Done() -> json.attempt(found(attempts.find(caller.id(), attempt)));
            case BreakResult.Unknown() -> throw ApiProblem.notFound();
            case BreakResult.Over() -> throw new ApiProblem(ProblemKind.ATTEMPT_FINAL, "The exam is over.");
            case BreakResult.NoLimit() ->
                throw new ApiProblem(ProblemKind.NO_TIME_LIMIT, "There is no clock to stop; pause whenever you like.");
            case BreakResult.NoneLeft() ->
                throw new ApiProblem(ProblemKind.NO_BREAK_LEFT, "Breaks come from the person's accommodation.");
        };
    }

    private void requireNoBreak(UUID id, Caller caller) {
        if (found(attempts.find(caller.id(), new AttemptId(id))).timing().breakUntil() != null) {
            throw new ApiProblem(ProblemKind.ON_BREAK, "Questions are hidden until the break has ended.");
        }
    }

    @GetMapping("/{id}/items")
    AttemptJson.ItemList items(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        requireNoBreak(id, caller);
        return new AttemptJson.ItemList(
                shown(attempts.items(caller.id(), new AttemptId(id)), id, caller).stream()
                        .map(json::item)
                        .toList(),
                null);
    }

    @GetMapping("/{id}/items/{position}")
    AttemptJson.Item item(@PathVariable UUID id, @PathVariable int position, @AuthenticationPrincipal Caller caller) {
        requireNoBreak(id, caller);
        return json.item(shown(attempts.item(caller.id(), new AttemptId(id), position), id, caller));
    }

    private <T> T shown(Optional<T> question, UUID id, Caller caller) {
        return question.orElseThrow(() -> notShown(attempts, id, caller));
    }

    /** Kept back once the attempt is over, or not there. */
    static ApiProblem notShown(Attempts attempts, UUID id, Caller caller) {
        return attempts.isKeptBack(caller.id(), new AttemptId(id))
                ? new ApiProblem(ProblemKind.REVIEW_NOT_OFFERED, "The exam is over; its questions are not shown now.")
                : ApiProblem.notFound();
    }

    @PostMapping("/{id}/takeover")
    AttemptJson.Attempt takeOver(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        AttemptId attempt = new AttemptId(id);
        return attempts.takeOver(caller.id(), attempt)
                .map(view -> json.attempt(view, null, messages.unread(List.of(attempt))))
                .orElseThrow(() -> notTaken(found(attempts.find(caller.id(), attempt))));
    }

    /** Of the attempt as it stands after that: it may have ended in the same moment. */
    private static ApiProblem notTaken(AttemptView attempt) {
        return attempt.status() == AttemptStatus.FINAL
                ? new ApiProblem(ProblemKind.ATTEMPT_FINAL, "The attempt is over; there is nothing to take over.")
                : new ApiProblem(ProblemKind.TOO_MANY_TAKEOVERS, "Continue in the window that holds the attempt.");
    }

    /** Without a body: handed in by the learner, from a caller that never takes over. */
    @PostMapping("/{id}/submit")
    ResultJson.Result submit(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable Submission wanted,
            @AuthenticationPrincipal Caller caller) {
        HandIn wish = wanted == null ? HandIn.WISHED : new HandIn("time".equals(wanted.why()), wanted.lease());
        return switch (attempts.submit(caller.id(), new AttemptId(id), wish)) {
            case HandInResult.Final(var result) -> results.result(result);
            case HandInResult.Unknown() -> throw ApiProblem.notFound();
            case HandInResult.LeaseLost() ->
                throw new ApiProblem(ProblemKind.LEASE_LOST, "Only the window that holds the attempt can hand it in.");
            case HandInResult.TimeLeft left -> throw timeLeft(left);
        };
    }

    private static ApiProblem timeLeft(HandInResult.TimeLeft left) {
        Map<String, Object> facts = new HashMap<>(Map.of("serverTime", left.serverTime()));
        if (left.deadline() != null) {
            facts.put("deadline", left.deadline());
        }
        return new ApiProblem(ProblemKind.TIME_LEFT, "The exam runs until its deadline.", facts);
    }

    @GetMapping("/{id}/result")
    ResultJson.Result result(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return results.result(found(attempts.result(caller.id(), new AttemptId(id))));
    }

    @GetMapping("/{id}/review")
    AttemptJson.Review review(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return switch (attempts.review(caller.id(), new AttemptId(id))) {
            case ReviewResult.Allowed(var review) -> json.review(review);
            case ReviewResult.Unknown() -> throw ApiProblem.notFound();
            case ReviewResult.NotFinal() ->
                throw new ApiProblem(ProblemKind.ATTEMPT_OPEN, "Answers are shown after hand-in.");
            case ReviewResult.NotOffered() ->
                throw new ApiProblem(ProblemKind.REVIEW_NOT_OFFERED, "This exam does not show its answers.");
            case ReviewResult.NotKept() ->
                throw new ApiProblem(ProblemKind.REVIEW_NOT_OFFERED, "The answers of this exam are no longer kept.");
            case ReviewResult.NotYet(var from) ->
                throw new ApiProblem(ProblemKind.REVIEW_NOT_OFFERED, "Its answers are not shown before " + from + ".");
            case ReviewResult.ExamRunning() ->
                throw new ApiProblem(
                        ProblemKind.EXAM_RUNNING, "Answers are shown after the exam that is running is handed in.");
            case ReviewResult.KeptBack() ->
                throw new ApiProblem(
                        ProblemKind.REVIEW_NOT_OFFERED, "An exam that was taken keeps some of these questions back.");
        };
    }

    @GetMapping("/{id}/receipt")
    ResultJson.Receipt receipt(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return results.receipt(found(attempts.receipt(caller.id(), new AttemptId(id))));
    }

    /** Staff and proctors: extra time, also while it runs; the same {@code requestId} again gives it once. */
    @Audience(value = Audience.Who.STAFF, besides = Role.PROCTOR)
    @PostMapping(path = "/{id}/extensions", consumes = "application/json")
    Extended extend(
            @PathVariable UUID id, @Valid @RequestBody NewExtension wanted, @AuthenticationPrincipal Caller caller) {
        var extension = new Extension(Duration.ofMinutes(wanted.minutes()), wanted.reason(), wanted.requestId());
        return switch (attempts.extend(new AttemptId(id), extension, caller)) {
            case ExtensionResult.Extended(var deadline) -> new Extended(deadline);
            case ExtensionResult.Own() ->
                throw new ApiProblem(ProblemKind.NOT_YOURSELF, "You cannot give yourself extra time. Ask a colleague.");
            case ExtensionResult.Unknown() -> throw ApiProblem.notFound();
            case ExtensionResult.AttemptFinal() ->
                throw new ApiProblem(ProblemKind.ATTEMPT_FINAL, "The attempt is final; time cannot be added.");
            case ExtensionResult.NoLimit() ->
                throw new ApiProblem(ProblemKind.NO_TIME_LIMIT, "The attempt has no time limit.");
        };
    }

    /** Staff: whether answers that arrived late and were held count; decided once, the attempt is scored anew. */
    @Audience(Audience.Who.STAFF)
    @PostMapping(path = "/{id}/held-answers", consumes = "application/json")
    ResultJson.Result decide(
            @PathVariable UUID id, @Valid @RequestBody Decision wanted, @AuthenticationPrincipal Caller caller) {
        return switch (attempts.decideHeld(new AttemptId(id), wanted.count(), wanted.reason(), caller)) {
            case HeldResult.Decided(var result) -> results.result(result);
            case HeldResult.NothingHeld() ->
                throw new ApiProblem(ProblemKind.NOTHING_HELD, "No late answers wait for a decision.");
            case HeldResult.Own() ->
                throw new ApiProblem(
                        ProblemKind.NOT_YOURSELF, "You cannot decide about your own answers. Ask a colleague.");
            case HeldResult.Unknown() -> throw ApiProblem.notFound();
        };
    }

    private static <T> T found(Optional<T> value) {
        return value.orElseThrow(ApiProblem::notFound);
    }
}
