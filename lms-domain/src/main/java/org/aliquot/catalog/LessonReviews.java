package org.aliquot.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.catalog.internal.LessonDraftTable;
import org.aliquot.draft.Comment;
import org.aliquot.draft.DraftReview;
import org.aliquot.draft.NewComment;
import org.aliquot.draft.ReviewCycle;
import org.aliquot.draft.ReviewDecision;
import org.aliquot.draft.ReviewQueue;
import org.aliquot.draft.ReviewResult;
import org.aliquot.draft.ReviewedText;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Caller;
import org.aliquot.people.PersonErased;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where colleagues look at each other's lessons before they are published; the steps are those of {@link ReviewCycle}. */
@Service
@Transactional
public class LessonReviews {

    private final LessonDraftTable drafts;
    private final ReviewCycle<LessonDraft, LessonText, LessonFlaw> reviews;

    LessonReviews(LessonDraftTable drafts, ReviewCycle<LessonDraft, LessonText, LessonFlaw> reviews) {
        this.drafts = drafts;
        this.reviews = reviews;
    }

    /** How far the review of a draft has come; empty where nobody asked for one. */
    @Transactional(readOnly = true)
    public Optional<DraftReview<LessonText>> find(LessonDraft draft) {
        return reviews.find(draft.lessonId());
    }

    /** Staff may read every draft; whoever only reviews, what waits for them or for anybody, and what they decided. */
    @Transactional(readOnly = true)
    public boolean shows(LessonDraft draft, Caller reader) {
        return reviews.shows(Optional.of(draft), reader);
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
    public Optional<ReviewedText<LessonText>> read(LessonDraft draft, AccountId reviewer) {
        return reviews.read(draft.lessonId(), reviewer);
    }

    /** Who may be asked by {@code author}: everybody else who teaches, administers or reviews, by name. */
    @Transactional(readOnly = true)
    public List<AccountView> reviewers(AccountId author) {
        return reviews.reviewers(author);
    }

    /** Asks for a review; asks again where one was decided. {@code reviewer} is null for any colleague. */
    public ReviewResult<LessonDraft, LessonFlaw> ask(
            LessonPath path, int version, @Nullable AccountId reviewer, AccountId by) {
        return reviews.ask(drafts.lock(path), version, reviewer, by);
    }

    /** Nobody needs to look at it any more; what was said stays. */
    public ReviewResult<LessonDraft, LessonFlaw> takeBack(LessonPath path, AccountId by) {
        return reviews.takeBack(drafts.lock(path), by);
    }

    /** Approves, or asks for changes. */
    public ReviewResult<LessonDraft, LessonFlaw> decide(LessonPath path, ReviewDecision decision, AccountId by) {
        return reviews.decide(drafts.lock(path), decision, by);
    }

    /** What was said about a lesson, whatever version is published; oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> comments(LessonDraft draft) {
        return reviews.comments(draft.lessonId());
    }

    /** The comment's id, of the first where it is sent twice; empty where there is no such lesson, or nothing to reply to. */
    public Optional<UUID> say(LessonPath path, NewComment comment, AccountId by) {
        return reviews.say(drafts.lock(path), comment, by);
    }

    /** False where it is resolved already, or not there. */
    public boolean resolve(LessonPath path, UUID comment, AccountId by) {
        return reviews.settle(drafts.find(path), comment, true, by);
    }

    /** False where it is open already, or not there. */
    public boolean reopen(LessonPath path, UUID comment, AccountId by) {
        return reviews.settle(drafts.find(path), comment, false, by);
    }

    @EventListener
    void forget(PersonErased erased) {
        reviews.forget(new AccountId(erased.account()));
    }
}
