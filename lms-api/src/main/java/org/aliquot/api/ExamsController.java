package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.Attempts;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.Mode;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exams open to the caller; for staff, the attempts at one of them. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/exams", produces = "application/json")
class ExamsController {

    /** {@code attemptsLeft} is null where their number is not limited. */
    record Exam(
            String key,
            String title,
            String delivery,
            List<String> modes,
            int items,
            @Nullable Integer timeLimitMinutes,
            @Nullable Integer attemptsLeft,
            @Nullable Instant closesAt,
            boolean codeNeeded,
            List<String> unverified) {}

    record ExamList(List<Exam> items, @Nullable String next) {}

    record ExamAttempt(
            String id,
            String learner,
            String mode,
            String status,
            Instant startedAt,
            @Nullable Instant deadline,
            @Nullable Instant finalAt,
            ResultJson.@Nullable Result result) {}

    record ExamAttemptList(
            List<ExamAttempt> items, @Nullable String next) {}

    /** Its time was over at {@code deadline}; since {@code since} it could not be scored, and is tried again by itself. */
    record UnscoredAttempt(String id, String learner, Instant deadline, Instant since) {}

    record UnscoredAttemptList(
            List<UnscoredAttempt> items, @Nullable String next) {}

    private final Attempts attempts;
    private final AttemptDesk desk;
    private final ResultMapper results;

    ExamsController(Attempts attempts, AttemptDesk desk, ResultMapper results) {
        this.results = results;
        this.attempts = attempts;
        this.desk = desk;
    }

    @Audience(Audience.Who.SIGNED_IN)
    @GetMapping
    ExamList open(@AuthenticationPrincipal Caller caller) {
        return new ExamList(
                attempts.startable(caller.id()).stream()
                        .map(ExamsController::json)
                        .toList(),
                null);
    }

    /**
     * Staff: attempts of their own learners; administrators see all. {@code state} narrows them to those that run or wait for a
     * decision about late answers, {@code q} there to part of a name or the beginning of an address.
     */
    @GetMapping("/{key}/attempts")
    ExamAttemptList attempts(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            @AuthenticationPrincipal Caller caller) {
        int size = Math.clamp(limit, 1, 200);
        AttemptId last = after == null ? null : new AttemptId(after);
        var wanted = new AttemptDesk.Wanted(key, null, q == null ? null : q.replace("\0", ""), last, size);
        List<AttemptSummary> found = switch (state) {
            case null -> attempts.ofExam(caller, key, null, last, size);
            case "running" -> desk.running(caller, wanted);
            case "undecided" -> desk.undecided(caller, wanted);
            default -> throw ApiProblem.invalid("state", "unknown", "Must be running or undecided.");
        };
        List<ExamAttempt> page = found.stream().map(this::json).toList();
        return new ExamAttemptList(
                page, page.size() < size ? null : page.getLast().id());
    }

    /** Staff: attempts of their own learners that are over and could not be scored, the 200 oldest. */
    @GetMapping("/{key}/unscored-attempts")
    UnscoredAttemptList unscored(@PathVariable String key, @AuthenticationPrincipal Caller caller) {
        return new UnscoredAttemptList(
                attempts.unscored(caller, key).stream()
                        .map(attempt -> new UnscoredAttempt(
                                attempt.id().toString(),
                                attempt.learner().toString(),
                                attempt.deadline(),
                                attempt.since()))
                        .toList(),
                null);
    }

    private static Exam json(Attempts.Offer offer) {
        ExamSpec spec = offer.exam().spec();
        return new Exam(
                spec.key(),
                spec.title(),
                spec.form().delivery().word(),
                spec.sitting().modes().stream().map(Mode::word).sorted().toList(),
                spec.form().items(),
                spec.sitting().timeLimitMinutes(),
                offer.entry().left(),
                offer.entry().closesAt(),
                offer.entry().coded(),
                spec.unverified());
    }

    private ExamAttempt json(AttemptSummary attempt) {
        return new ExamAttempt(
                attempt.id().toString(),
                attempt.learner().toString(),
                attempt.mode().word(),
                attempt.status().word(),
                attempt.startedAt(),
                attempt.deadline(),
                attempt.finalAt(),
                results.resultIfAny(attempt.result()));
    }
}
