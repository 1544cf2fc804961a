package org.aliquot.authoring;

import java.util.List;
import java.util.Optional;
import org.aliquot.authoring.internal.DraftTable;
import org.aliquot.authoring.internal.ItemTable;
import org.aliquot.bank.ItemId;
import org.aliquot.draft.DraftReview;
import org.aliquot.draft.ReviewCycle;
import org.aliquot.draft.ReviewDecision;
import org.aliquot.draft.ReviewQueue;
import org.aliquot.draft.ReviewResult;
import org.aliquot.draft.ReviewedText;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Caller;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where colleagues look at each other's questions before they are published; the steps are those of {@link ReviewCycle}. */
@Service
@Transactional
public class ReviewDesk {

    private final ItemTable items;
    private final DraftTable drafts;
    private final ReviewCycle<ItemDraft, ItemContent, FieldProblem> reviews;

    ReviewDesk(ItemTable items, DraftTable drafts, ReviewCycle<ItemDraft, ItemContent, FieldProblem> reviews) {
        this.items = items;
        this.drafts = drafts;
        this.reviews = reviews;
    }

    /** How far the review of a draft has come; empty where nobody asked for one. */
    @Transactional(readOnly = true)
    public Optional<DraftReview<ItemContent>> find(ItemId item) {
        return reviews.find(item.value());
    }

    /** Staff may read every draft; whoever only reviews, what waits for them or for anybody, and what they decided. */
    @Transactional(readOnly = true)
    public boolean shows(ItemId item, Caller reader) {
        return reviews.shows(drafts.find(item), reader);
    }

    /** What waits for this person's review, and where their own drafts stand. */
    @Transactional(readOnly = true)
    public ReviewQueue queue(AccountId person) {
        return reviews.queue(person);
    }

    /** How much waits for this person's review. */
    @Transactional(readOnly = true)
    public int waiting(AccountId person) {
        return reviews.waiting(person);
    }

    /** The text this person decided about the last time. It stays when the draft is published. */
    @Transactional(readOnly = true)
    public Optional<ReviewedText<ItemContent>> read(ItemId item, AccountId reviewer) {
        return reviews.read(item.value(), reviewer);
    }

    /** Who may be asked by {@code author}: everybody else who teaches, administers or reviews, by name. */
    @Transactional(readOnly = true)
    public List<AccountView> reviewers(AccountId author) {
        return reviews.reviewers(author);
    }

    /** Asks for a review; asks again where one was decided. {@code reviewer} is null for any colleague. */
    public ReviewResult<ItemDraft, FieldProblem> ask(
            ItemId item, int version, @Nullable AccountId reviewer, AccountId by) {
        return reviews.ask(held(item), version, reviewer, by);
    }

    /** Nobody needs to look at it any more; what was said stays. */
    public ReviewResult<ItemDraft, FieldProblem> takeBack(ItemId item, AccountId by) {
        return reviews.takeBack(held(item), by);
    }

    /** Approves, or asks for changes. */
    public ReviewResult<ItemDraft, FieldProblem> decide(ItemId item, ReviewDecision decision, AccountId by) {
        return reviews.decide(held(item), decision, by);
    }

    private Optional<ItemDraft> held(ItemId item) {
        return items.lock(item).flatMap(_ -> drafts.find(item));
    }
}
