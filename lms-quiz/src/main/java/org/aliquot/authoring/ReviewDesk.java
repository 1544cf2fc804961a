package org.aliquot.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aliquot.authoring.internal.CommentTable;
import org.aliquot.authoring.internal.DraftTable;
import org.aliquot.authoring.internal.ItemAudit;
import org.aliquot.authoring.internal.ItemTable;
import org.aliquot.authoring.internal.PublishRules;
import org.aliquot.authoring.internal.ReviewMessages;
import org.aliquot.authoring.internal.ReviewQueues;
import org.aliquot.authoring.internal.ReviewTable;
import org.aliquot.bank.ItemId;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.question.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where colleagues look at each other's drafts before they are published. Each step is about one version of the draft, so that what
 * was approved is exactly what is published.
 */
@Service
@Transactional
public class ReviewDesk {

    private final ItemTable items;
    private final DraftTable drafts;
    private final ReviewTable reviews;
    private final ReviewedTexts read;
    private final CommentTable comments;
    private final ReviewQueues queues;
    private final PublishRules rules;
    private final Accounts accounts;
    private final ItemAudit audit;
    private final ReviewMessages messages;

    ReviewDesk(
            ItemTable items,
            DraftTable drafts,
            ReviewTable reviews,
            ReviewedTexts read,
            CommentTable comments,
            ReviewQueues queues,
            PublishRules rules,
            Accounts accounts,
            ItemAudit audit,
            ReviewMessages messages) {
        this.items = items;
        this.drafts = drafts;
        this.reviews = reviews;
        this.read = read;
        this.comments = comments;
        this.queues = queues;
        this.rules = rules;
        this.accounts = accounts;
        this.audit = audit;
        this.messages = messages;
    }

    /** How far the review of a draft has come; empty where nobody asked for one. */
    @Transactional(readOnly = true)
    public Optional<DraftReview> find(ItemId item) {
        return reviews.find(item);
    }

    /** Staff may read every draft; whoever only reviews, what waits for them or for anybody, and what they decided. */
    @Transactional(readOnly = true)
    public boolean shows(ItemId item, Caller reader) {
        return reader.isStaff()
                || drafts.find(item)
                        .filter(draft -> reviews.find(item)
                                .filter(review -> review.concerns(reader.id(), draft))
                                .isPresent())
                        .isPresent();
    }

    /** What waits for this person's review, and where their own drafts stand. */
    @Transactional(readOnly = true)
    public ReviewQueue queue(AccountId person) {
        return queues.of(person);
    }

    /** Who may be asked by {@code author}: everybody else who teaches, administers or reviews, by name. */
    @Transactional(readOnly = true)
    public List<AccountView> reviewers(AccountId author) {
        return accounts.reviewers().stream()
                .filter(person -> !person.id().equals(author))
                .toList();
    }

    /** Asks for a review; asks again where one was decided. {@code reviewer} is null for any colleague. */
    public ReviewResult ask(ItemId item, int version, @Nullable AccountId reviewer, AccountId by) {
        return step(item, version, draft -> {
            List<FieldProblem> problems = rules.check(draft.content());
            if (!problems.isEmpty()) {
                return new ReviewResult.Invalid(problems);
            }
            if (reviewer != null
                    && reviewers(by).stream().noneMatch(person -> person.id().equals(reviewer))) {
                return new ReviewResult.Refused(ReviewResult.Reason.NO_REVIEWER);
            }
            Optional<DraftReview> before = reviews.find(item);
            if (before.filter(one -> one.asks(reviewer, version, by)).isPresent()) {
                return new ReviewResult.Done(draft); // the button was pressed twice
            }
            reviews.ask(draft, reviewer, by);
            audit.record(
                    "item.review-asked",
                    draft.slug(),
                    by,
                    reviewer == null ? Map.of() : Map.of("reviewer", reviewer.toString()));
            messages.asked(draft, before.orElse(null), reviewer, by);
            return new ReviewResult.Done(draft);
        });
    }

    /** Nobody needs to look at it any more; what was said stays. */
    public ReviewResult takeBack(ItemId item, AccountId by) {
        if (items.lock(item).isEmpty()) {
            return new ReviewResult.Unknown();
        }
        ItemDraft draft = drafts.find(item).orElseThrow();
        if (reviews.find(item).isEmpty()) {
            return new ReviewResult.Refused(ReviewResult.Reason.NOT_ASKED);
        }
        reviews.delete(item);
        audit.record("item.review-taken-back", draft.slug(), by);
        return new ReviewResult.Done(draft);
    }

    /** Approves, or asks for changes. */
    public ReviewResult decide(ItemId item, ReviewDecision decision, AccountId by) {
        return step(item, decision.version(), draft -> {
            Optional<DraftReview> review = reviews.find(item);
            if (review.isEmpty()) {
                return new ReviewResult.Refused(ReviewResult.Reason.NOT_ASKED);
            }
            if (by.equals(draft.updatedBy())) {
                return new ReviewResult.Refused(ReviewResult.Reason.OWN_TEXT);
            }
            if (!decision.approved() && decision.note().isBlank() && !comments.isAnyOpen(item)) {
                return new ReviewResult.Refused(ReviewResult.Reason.SAY_WHAT);
            }
            if (review.get().decided(decision, by) && isSaid(item, decision, by)) {
                return new ReviewResult.Done(draft); // the button was pressed twice
            }
            if (!isSaid(item, decision, by)) {
                comments.insert(item, note(decision), by);
            }
            reviews.decide(draft, decision.approved() ? ReviewState.APPROVED : ReviewState.CHANGES, by);
            read.remember(item, draft.content(), by);
            audit.record(decision.approved() ? "item.approved" : "item.changes-wanted", draft.slug(), by);
            messages.decided(draft, review.get(), decision.approved(), by);
            return new ReviewResult.Done(draft);
        });
    }

    private boolean isSaid(ItemId item, ReviewDecision decision, AccountId by) {
        return decision.note().isBlank()
                || comments.said(item, note(decision), by).isPresent();
    }

    private static NewComment note(ReviewDecision decision) {
        return new NewComment(null, null, decision.note().strip());
    }

    private ReviewResult step(ItemId item, int version, Function<ItemDraft, ReviewResult> step) {
        if (items.lock(item).isEmpty()) {
            return new ReviewResult.Unknown();
        }
        ItemDraft draft = drafts.find(item).orElseThrow();
        if (draft.version() != version) {
            return new ReviewResult.Stale(draft);
        }
        return draft.isPublished()
                ? new ReviewResult.Refused(ReviewResult.Reason.NOTHING_UNPUBLISHED)
                : step.apply(draft);
    }
}
