package org.aliquot.authoring.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.authoring.DraftReview;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.ReviewNews;
import org.aliquot.bank.Excerpt;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those whom a step in a review concerns, never whoever took it. */
@Component
public class ReviewMessages {

    private final ApplicationEventPublisher events;

    ReviewMessages(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** The one who is asked, and who decided the last time: the changes they wanted were made. */
    public void asked(ItemDraft draft, @Nullable DraftReview before, @Nullable AccountId reviewer, AccountId by) {
        AccountId decidedBefore = before == null ? null : before.decidedBy();
        send(
                draft,
                decidedBefore == null ? ReviewNews.Kind.ASKED : ReviewNews.Kind.ASKED_AGAIN,
                people(reviewer, decidedBefore),
                by);
    }

    public void decided(ItemDraft draft, DraftReview review, boolean approved, AccountId by) {
        send(
                draft,
                approved ? ReviewNews.Kind.APPROVED : ReviewNews.Kind.CHANGES_WANTED,
                people(review.askedBy(), draft.updatedBy()),
                by);
    }

    /** The author, whoever takes part in the review, and whoever spoke before in the same thread. */
    public void commented(ItemDraft draft, @Nullable DraftReview review, Collection<AccountId> speakers, AccountId by) {
        Set<AccountId> people = new HashSet<>(speakers);
        people.addAll(people(draft.updatedBy()));
        if (review != null) {
            people.addAll(people(review.askedBy(), review.reviewer(), review.decidedBy()));
        }
        send(draft, ReviewNews.Kind.COMMENTED, people, by);
    }

    private void send(ItemDraft draft, ReviewNews.Kind kind, Set<AccountId> people, AccountId by) {
        Set<AccountId> others = new HashSet<>(people);
        others.remove(by);
        if (!others.isEmpty()) {
            String begin = Excerpt.of(draft.content().texts().stem());
            Set<UUID> ids = others.stream().map(AccountId::value).collect(Collectors.toSet());
            events.publishEvent(new ReviewNews(Ids.next(), draft.slug(), begin, kind, ids));
        }
    }

    private static Set<AccountId> people(@Nullable AccountId... some) {
        return Stream.of(some).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
