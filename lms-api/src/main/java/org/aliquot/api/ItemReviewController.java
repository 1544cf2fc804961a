package org.aliquot.api;

import jakarta.validation.Valid;
import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.ReviewDesk;
import org.aliquot.draft.ReviewResult;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.question.FieldProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The review of a question's draft. Each step is about one version of it; 409 with {@code current} when it was saved meanwhile. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/items/{slug}/review", produces = "application/json")
class ItemReviewController {

    private final Items items;
    private final ReviewDesk reviews;

    ItemReviewController(Items items, ReviewDesk reviews) {
        this.items = items;
        this.reviews = reviews;
    }

    /** Asks for a review; once more where one was decided. */
    @PutMapping(consumes = "application/json")
    ResponseEntity<Object> ask(
            @PathVariable String slug,
            @Valid @RequestBody ItemJson.Asking asking,
            @AuthenticationPrincipal Caller caller) {
        return answer(
                slug,
                reviews.ask(
                        items.row(slug).id(),
                        asking.version(),
                        asking.reviewer() == null ? null : new AccountId(asking.reviewer()),
                        caller.id()));
    }

    /** Takes the draft back. */
    @DeleteMapping
    ResponseEntity<Object> takeBack(@PathVariable String slug, @AuthenticationPrincipal Caller caller) {
        return answer(slug, reviews.takeBack(items.row(slug).id(), caller.id()));
    }

    /** Approves, or asks for changes. */
    @PutMapping(path = "/decision", consumes = "application/json")
    ResponseEntity<Object> decide(
            @PathVariable String slug,
            @Valid @RequestBody ItemJson.Decision decision,
            @AuthenticationPrincipal Caller caller) {
        return answer(slug, reviews.decide(items.row(slug).id(), decision.decision(), caller.id()));
    }

    private ResponseEntity<Object> answer(String slug, ReviewResult<ItemDraft, FieldProblem> result) {
        return switch (result) {
            case ReviewResult.Done<ItemDraft, FieldProblem> _ -> ResponseEntity.ok(items.item(slug));
            case ReviewResult.Stale<ItemDraft, FieldProblem> _ -> items.stale(slug);
            case ReviewResult.Invalid(var problems) -> throw Items.incomplete(problems);
            case ReviewResult.Refused(var reason) -> throw refused(reason);
            case ReviewResult.Unknown<ItemDraft, FieldProblem> _ -> throw ApiProblem.notFound();
        };
    }

    private static ApiProblem refused(ReviewResult.Reason reason) {
        return switch (reason) {
            case NO_REVIEWER ->
                ApiProblem.invalid(
                        "reviewer",
                        "unknown",
                        "The reviewer must be a colleague who teaches, administers, or reviews.");
            case SAY_WHAT ->
                ApiProblem.invalid("note", "required", "Asking for changes needs a note, or a comment that is open.");
            case NOTHING_UNPUBLISHED -> new ApiProblem(ProblemKind.REVIEW_REFUSED, "Nothing is unpublished.");
            case NOT_ASKED -> new ApiProblem(ProblemKind.REVIEW_REFUSED, "It is not in review.");
            case OWN_TEXT ->
                new ApiProblem(ProblemKind.REVIEW_REFUSED, "No one reviews a text that they changed last themselves.");
        };
    }
}
