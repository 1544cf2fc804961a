package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.authoring.FourEyes;
import org.aliquot.authoring.ReviewDesk;
import org.aliquot.draft.Draft;
import org.aliquot.draft.DraftReview;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.web.Dates;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.DraftMerge;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what a reader may do next with a draft, and says what stands in the way and who can help. */
@Component
public class ReviewStandings {

    private static final int NAMED = 3;

    private final ReviewDesk reviews;
    private final FourEyes eyes;
    private final Accounts accounts;

    ReviewStandings(ReviewDesk reviews, FourEyes eyes, Accounts accounts) {
        this.reviews = reviews;
        this.eyes = eyes;
        this.accounts = accounts;
    }

    public ReviewStanding of(Question question, Caller reader, Dates dates) {
        return of(
                question.draft(),
                reviews.find(question.row().id()),
                ItemStatus.of(question.row().status()),
                question.row().version(),
                reader,
                dates);
    }

    /** {@code published} is the number of the current version; null before the first. */
    public <T> ReviewStanding of(
            Draft<T> draft,
            Optional<DraftReview<T>> review,
            ItemStatus status,
            @Nullable Integer published,
            Caller reader,
            Dates dates) {
        AccountId person = reader.id();
        return new ReviewStanding(
                status,
                review.map(DraftReview::state).map(ReviewBadge::of).orElse(null),
                review.map(one -> sentence(one, dates))
                        .orElse(
                                draft.isPublished()
                                        ? "There are no unpublished changes. This is what learners get."
                                        : "No one has been asked to review this draft yet."),
                isHeldBack(draft, review) ? lacking(draft.updatedBy()) : null,
                draft.version(),
                !draft.isPublished(),
                person.equals(draft.updatedBy()),
                published == null ? 1 : published + 1,
                choices(reviews.reviewers(person), review.orElse(null)));
    }

    /** Whether what nobody but its author has seen is not published. */
    boolean holdBackUnseen() {
        return eyes.areAskedFor();
    }

    /** Whether four eyes are asked for and have not seen this text. */
    public <T> boolean isHeldBack(Draft<T> draft, Optional<DraftReview<T>> review) {
        return !draft.isPublished() && review.filter(one -> one.approves(draft)).isEmpty() && eyes.areAskedFor();
    }

    private String sentence(DraftReview<?> review, Dates dates) {
        List<@Nullable AccountId> ids = new ArrayList<>();
        ids.add(review.askedBy());
        ids.add(review.reviewer());
        ids.add(review.decidedBy());
        People names = People.of(ids, accounts);
        if (review.decidedAt() == null) {
            String whom = review.reviewer() == null ? "any colleague" : names.name(review.reviewer());
            return "%s asked %s on %s.".formatted(names.name(review.askedBy()), whom, dates.dateTime(review.askedAt()));
        }
        String who = names.name(review.decidedBy());
        String when = dates.dateTime(review.decidedAt());
        return switch (review.state()) {
            case ASKED, CHANGES -> who + " asked for changes on " + when + ".";
            case APPROVED -> who + " approved this text on " + when + ".";
            case DROPPED ->
                who + " approved it on " + when + ". It has changed since then, so that approval no longer counts.";
        };
    }

    private String lacking(@Nullable AccountId author) {
        List<String> able = accounts.reviewers().stream()
                .filter(person -> !person.id().equals(author))
                .map(AccountView::name)
                .toList();
        if (able.isEmpty()) {
            return "Someone other than its author has to approve it, and no one else teaches, administers, or reviews here yet.";
        }
        String names = String.join(", ", able.subList(0, Math.min(NAMED, able.size())));
        int others = able.size() - NAMED;
        return "Someone other than " + DraftMerge.name(author, accounts)
                + ", who changed it last, has to approve it: " + names
                + (others > 0 ? " or one of " + others + " others." : ".");
    }

    /** Who decided the last time is offered first. */
    private static List<Choice> choices(List<AccountView> staff, @Nullable DraftReview<?> before) {
        AccountId chosen = before == null ? null : before.decidedBy() == null ? before.reviewer() : before.decidedBy();
        return Stream.concat(
                        Stream.of(new Choice("", "Any colleague", chosen == null)),
                        staff.stream()
                                .map(person -> new Choice(
                                        person.id().toString(),
                                        person.name(),
                                        person.id().equals(chosen))))
                .toList();
    }
}
