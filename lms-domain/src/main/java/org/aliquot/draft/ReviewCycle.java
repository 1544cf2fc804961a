package org.aliquot.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How colleagues look at each other's drafts of one kind before they are published. Each step is about one version of the draft, so
 * that what was approved is exactly what is published. Drafts come held by the caller, in the caller's transaction.
 *
 * @param <D> the draft
 * @param <T> its text
 * @param <P> what keeps it from being published
 */
public final class ReviewCycle<D extends Draft<T>, T, P> {

    private final ReviewedWork<D, T, P> work;
    private final ReviewRows<T> reviews;
    private final ReviewedRows<T> read;
    private final CommentRows comments;
    private final ReviewQueueRows queues;
    private final Accounts accounts;
    private final Presence presence;

    public ReviewCycle(JdbcClient jdbc, Accounts accounts, Presence presence, ReviewedWork<D, T, P> work) {
        ReviewedWork.Kept<T> kept = work.kept();
        this.work = work;
        this.reviews = new ReviewRows<>(jdbc, kept.kind(), kept.stored());
        this.read = new ReviewedRows<>(jdbc, kept.kind(), kept.stored());
        this.comments = new CommentRows(jdbc, kept.kind());
        this.queues = new ReviewQueueRows(jdbc, kept.kind(), kept.columns(), kept.excerpt());
        this.accounts = accounts;
        this.presence = presence;
    }

    /** How far the review of a draft has come; empty where nobody asked for one. */
    public Optional<DraftReview<T>> find(UUID id) {
        return reviews.find(id);
    }

    /** Staff may read every draft; whoever only reviews, what waits for them or for anybody, and what they decided. */
    public boolean shows(Optional<D> draft, Caller reader) {
        return reader.isStaff()
                || draft.filter(one -> reviews.find(one.workId())
                                .filter(review -> review.concerns(reader.id(), one))
                                .isPresent())
                        .isPresent();
    }

    public ReviewQueue queue(AccountId person) {
        return queues.of(person);
    }

    /** How much waits for this person or for any colleague. */
    public int waiting(AccountId person) {
        return queues.waiting(person);
    }

    /** Who may be asked by {@code author}: everybody else who teaches, administers or reviews, by name. */
    public List<AccountView> reviewers(AccountId author) {
        return accounts.reviewers().stream()
                .filter(person -> !person.id().equals(author))
                .toList();
    }

    /** Whether this very text has the approval of somebody who did not write its last change. */
    public boolean approves(D draft) {
        return reviews.find(draft.workId())
                .filter(review -> review.approves(draft))
                .isPresent();
    }

    /** The text was changed: an approval, where there is one, holds no more. */
    public void changed(D draft, AccountId by) {
        if (reviews.drop(draft.workId())) {
            work.record("approval-dropped", draft, by, Map.of());
        }
    }

    /** The draft is no more; what was said about the work stays. */
    public void end(UUID id) {
        reviews.delete(id);
    }

    /** The text this person decided about the last time, also after it was published. */
    public Optional<ReviewedText<T>> read(UUID id, AccountId reviewer) {
        return read.find(id, reviewer);
    }

    /** Asks for a review; asks again where one was decided. {@code reviewer} is null for any colleague. */
    public ReviewResult<D, P> ask(Optional<D> held, int version, @Nullable AccountId reviewer, AccountId by) {
        return step(held, version, draft -> {
            List<P> problems = work.problems(draft);
            if (!problems.isEmpty()) {
                return new ReviewResult.Invalid<>(problems);
            }
            if (reviewer != null
                    && reviewers(by).stream().noneMatch(person -> person.id().equals(reviewer))) {
                return new ReviewResult.Refused<>(ReviewResult.Reason.NO_REVIEWER);
            }
            Optional<DraftReview<T>> before = reviews.find(draft.workId());
            if (before.filter(one -> one.asks(reviewer, version, by)).isPresent()) {
                return new ReviewResult.Done<>(draft); // the button was pressed twice
            }
            reviews.ask(draft, reviewer, by);
            work.record(
                    "review-asked", draft, by, reviewer == null ? Map.of() : Map.of("reviewer", reviewer.toString()));
            tellAsked(draft, before.orElse(null), reviewer, by);
            return new ReviewResult.Done<>(draft);
        });
    }

    /** Nobody needs to look at it any more; what was said stays. */
    public ReviewResult<D, P> takeBack(Optional<D> held, AccountId by) {
        if (held.isEmpty()) {
            return new ReviewResult.Unknown<>();
        }
        D draft = held.get();
        if (reviews.find(draft.workId()).isEmpty()) {
            return new ReviewResult.Refused<>(ReviewResult.Reason.NOT_ASKED);
        }
        reviews.delete(draft.workId());
        work.record("review-taken-back", draft, by, Map.of());
        return new ReviewResult.Done<>(draft);
    }

    /** Approves, or asks for changes. */
    public ReviewResult<D, P> decide(Optional<D> held, ReviewDecision decision, AccountId by) {
        return step(held, decision.version(), draft -> {
            Optional<DraftReview<T>> review = reviews.find(draft.workId());
            if (review.isEmpty()) {
                return new ReviewResult.Refused<>(ReviewResult.Reason.NOT_ASKED);
            }
            if (by.equals(draft.updatedBy())) {
                return new ReviewResult.Refused<>(ReviewResult.Reason.OWN_TEXT);
            }
            if (!decision.approved() && decision.note().isBlank() && !comments.isAnyOpen(draft.workId())) {
                return new ReviewResult.Refused<>(ReviewResult.Reason.SAY_WHAT);
            }
            boolean isSaid = isSaid(draft.workId(), decision, by);
            if (review.get().decided(decision, by) && isSaid) {
                return new ReviewResult.Done<>(draft); // the button was pressed twice
            }
            if (!isSaid) {
                comments.insert(draft.workId(), note(decision), by);
            }
            reviews.decide(draft, decision.approved() ? ReviewState.APPROVED : ReviewState.CHANGES, by);
            if (presence.hold(by)) {
                read.put(draft, by);
            }
            work.record(decision.approved() ? "approved" : "changes-wanted", draft, by, Map.of());
            tell(
                    draft,
                    decision.approved() ? ReviewStep.APPROVED : ReviewStep.CHANGES_WANTED,
                    people(review.get().askedBy(), draft.updatedBy()),
                    by);
            return new ReviewResult.Done<>(draft);
        });
    }

    /** Oldest first. */
    public List<Comment> comments(UUID id) {
        return comments.list(id);
    }

    /** The comment's id, of the first where it is sent twice; empty where there is no such work, or nothing to reply to. */
    public Optional<UUID> say(Optional<D> held, NewComment comment, AccountId by) {
        if (!comment.isAboutAPart() || held.isEmpty() || !presence.hold(by)) {
            return Optional.empty();
        }
        D draft = held.get();
        Optional<Comment> thread = comments.list(draft.workId()).stream()
                .filter(one -> one.id().equals(comment.replyTo()))
                .findFirst();
        if (comment.replyTo() != null && thread.isEmpty()) {
            return Optional.empty();
        }
        return comments.said(draft.workId(), comment, by)
                .or(() -> Optional.of(say(draft, comment, thread.orElse(null), by)));
    }

    /** Resolves a comment, or opens it again; false where that is how it stands, or it is not there. */
    public boolean settle(Optional<D> known, UUID comment, boolean resolved, AccountId by) {
        return known.filter(draft -> comments.settle(draft.workId(), comment, resolved ? by : null))
                .map(draft -> {
                    work.record(resolved ? "comment-resolved" : "comment-reopened", draft, by, Map.of());
                    return true;
                })
                .orElse(false);
    }

    /** Empties what an erased person said, and what they read. */
    public void forget(AccountId person) {
        comments.forget(person);
        read.forget(person);
    }

    private UUID say(D draft, NewComment comment, @Nullable Comment thread, AccountId by) {
        UUID id = comments.insert(draft.workId(), comment, by);
        work.record("commented", draft, by, Map.of());
        Set<AccountId> people = people(draft.updatedBy());
        if (thread != null) {
            Stream.concat(Stream.of(thread.said()), thread.replies().stream())
                    .forEach(remark -> people.add(remark.author()));
        }
        reviews.find(draft.workId())
                .ifPresent(review -> people.addAll(people(review.askedBy(), review.reviewer(), review.decidedBy())));
        tell(draft, ReviewStep.COMMENTED, people, by);
        return id;
    }

    /** The one who is asked, and who decided the last time: the changes they wanted were made. */
    private void tellAsked(D draft, @Nullable DraftReview<T> before, @Nullable AccountId reviewer, AccountId by) {
        AccountId decidedBefore = before == null ? null : before.decidedBy();
        tell(
                draft,
                decidedBefore == null ? ReviewStep.ASKED : ReviewStep.ASKED_AGAIN,
                people(reviewer, decidedBefore),
                by);
    }

    /** Those whom a step concerns, never whoever took it. */
    private void tell(D draft, ReviewStep step, Set<AccountId> people, AccountId by) {
        Set<UUID> others = people.stream()
                .filter(person -> !person.equals(by))
                .map(AccountId::value)
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            work.tell(draft, step, others);
        }
    }

    private boolean isSaid(UUID id, ReviewDecision decision, AccountId by) {
        return decision.note().isBlank()
                || comments.said(id, note(decision), by).isPresent();
    }

    private static NewComment note(ReviewDecision decision) {
        return new NewComment(null, null, decision.note().strip());
    }

    private ReviewResult<D, P> step(Optional<D> held, int version, Function<D, ReviewResult<D, P>> step) {
        if (held.isEmpty()) {
            return new ReviewResult.Unknown<>();
        }
        D draft = held.get();
        if (draft.version() != version) {
            return new ReviewResult.Stale<>(draft);
        }
        return draft.isPublished()
                ? new ReviewResult.Refused<>(ReviewResult.Reason.NOTHING_UNPUBLISHED)
                : step.apply(draft);
    }

    private static Set<AccountId> people(@Nullable AccountId... some) {
        Set<AccountId> people = new HashSet<>();
        for (AccountId one : some) {
            if (one != null) {
                people.add(one);
            }
        }
        return people;
    }
}
