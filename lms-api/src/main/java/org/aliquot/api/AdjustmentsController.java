package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.Adjustment;
import org.aliquot.delivery.AdjustmentKind;
import org.aliquot.delivery.AdjustmentRequest;
import org.aliquot.delivery.AdjustmentResult;
import org.aliquot.delivery.Adjustments;
import org.aliquot.delivery.AttemptId;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.reports.ItemAnswers;
import org.aliquot.reports.VersionAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The fair fix for a bad question, for staff: looked at, decided, undone. */
@RestController
@Audience(Audience.Who.STAFF)
class AdjustmentsController {

    /** In all exams without an exam; for {@code rekey} either {@code key} or, of a question without options, {@code version}. */
    record Wanted(
            @NotNull AdjustmentKind kind,
            @Nullable String exam,
            @Nullable List<String> key,
            @Nullable Integer version) {

        AdjustmentRequest of(ItemVersionId item) {
            boolean rekeyed = kind == AdjustmentKind.REKEY;
            return new AdjustmentRequest(
                    item, exam, kind, key == null || !rekeyed ? List.of() : key, rekeyed ? version : null);
        }
    }

    record NewAdjustment(
            @NotNull AdjustmentKind kind,
            @Nullable String exam,
            @Nullable List<String> key,
            @Nullable Integer version,
            @NotBlank @Size(max = 500) String reason) {}

    record Undoing(@NotBlank @Size(max = 500) String reason) {}

    /**
     * @param waiting attempts that are still to be scored anew
     * @param failed attempts that could not be scored anew: they keep the score they had, and are tried again by themselves
     */
    record AdjustmentList(
            List<AdjustmentJson.Adjustment> items, @Nullable String next, int waiting, List<String> failed) {}

    private static final String PATH = "/api/v1/items/{slug}/versions/{number}/adjustments";

    private final Adjustments adjustments;
    private final ItemAnswers answers;
    private final AdjustmentMapper json;

    AdjustmentsController(Adjustments adjustments, ItemAnswers answers, AdjustmentMapper json) {
        this.json = json;
        this.adjustments = adjustments;
        this.answers = answers;
    }

    /** Newest first, with those that were undone. */
    @GetMapping(path = PATH, produces = "application/json")
    AdjustmentList list(@PathVariable String slug, @PathVariable int number) {
        ItemVersionId item = version(slug, number);
        return new AdjustmentList(
                json.adjustments(adjustments.of(item)),
                null,
                adjustments.waiting(item),
                adjustments.failed(item).stream().map(AttemptId::toString).toList());
    }

    /** What it would do; nothing changes. */
    @PostMapping(path = PATH + "/preview", consumes = "application/json", produces = "application/json")
    AdjustmentJson.Preview preview(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @RequestBody Wanted wanted,
            @AuthenticationPrincipal Caller caller) {
        AdjustmentRequest request = wanted.of(version(slug, number));
        requirePossible(request);
        return json.preview(adjustments.preview(request, caller));
    }

    /** Attempts are scored anew in the background. */
    @PostMapping(path = PATH, consumes = "application/json", produces = "application/json")
    ResponseEntity<AdjustmentJson.Adjustment> make(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @RequestBody NewAdjustment wanted,
            @AuthenticationPrincipal Caller caller) {
        AdjustmentRequest request =
                new Wanted(wanted.kind(), wanted.exam(), wanted.key(), wanted.version()).of(version(slug, number));
        requirePossible(request);
        AdjustmentJson.Adjustment made = done(adjustments.make(request, wanted.reason(), caller));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/items/" + slug + "/versions/" + number + "/adjustments"))
                .body(made);
    }

    @PostMapping(
            path = "/api/v1/adjustments/{id}/undoing",
            consumes = "application/json",
            produces = "application/json")
    ResponseEntity<AdjustmentJson.Adjustment> undo(
            @PathVariable UUID id, @Valid @RequestBody Undoing undoing, @AuthenticationPrincipal Caller caller) {
        return ResponseEntity.accepted().body(done(adjustments.undo(id, undoing.reason(), caller)));
    }

    private void requirePossible(AdjustmentRequest request) {
        adjustments.refusal(request).ifPresent(why -> {
            throw ApiProblem.invalid("key", "not-possible", why);
        });
    }

    private AdjustmentJson.Adjustment done(AdjustmentResult result) {
        return switch (result) {
            case AdjustmentResult.Done(Adjustment adjustment) -> json.adjustment(adjustment);
            case AdjustmentResult.Refused(String why) -> throw new ApiProblem(ProblemKind.DECISION_REFUSED, why);
            case AdjustmentResult.NotYours() ->
                throw new ApiProblem(
                        ProblemKind.NOT_ALLOWED,
                        "It changes scores of learners who are not in your classes; an administrator decides it.");
            case AdjustmentResult.Unknown() -> throw ApiProblem.notFound();
        };
    }

    private ItemVersionId version(String slug, int number) {
        return answers.of(slug).stream()
                .flatMap(found -> found.versions().stream())
                .filter(version -> version.number() == number)
                .map(VersionAnswers::id)
                .findFirst()
                .orElseThrow(ApiProblem::notFound);
    }
}
