package org.aliquot.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.ItemRow;
import org.aliquot.draft.DraftReview;
import org.aliquot.draft.NewComment;
import org.aliquot.draft.ReviewDecision;
import org.aliquot.draft.ReviewState;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/** What authors and reviewers of questions send and get. */
final class ItemJson {

    /** Which draft a review or a publication is about; {@code reviewer} is an account, or absent for any colleague. */
    record Asking(@NotNull Integer version, @Nullable UUID reviewer) {}

    record Publication(@NotNull Integer version) {}

    record Published(int number) {}

    /** The note goes to the comments; it is needed to ask for changes where no comment is open. */
    record Decision(
            @NotNull Integer version,
            @NotNull Boolean approved,
            @Nullable @Size(max = NewComment.LONGEST) String note) {

        ReviewDecision decision() {
            return new ReviewDecision(version, approved, Objects.requireNonNullElse(note, ""));
        }
    }

    /** {@code field} is a path such as {@code options[b].rationale}, absent for the whole question and in a reply. */
    record Saying(
            @Nullable @Size(max = 200) String field,
            @Nullable UUID replyTo,
            @NotBlank @Size(max = NewComment.LONGEST) String text) {

        NewComment comment() {
            return new NewComment(replyTo == null ? field : null, replyTo, text.strip());
        }
    }

    record Said(UUID id) {}

    record Review(
            ReviewState state,
            int version,
            UUID askedBy,
            Instant askedAt,
            @Nullable UUID reviewer,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt) {

        static Review of(DraftReview<?> review) {
            return new Review(
                    review.state(),
                    review.version(),
                    review.askedBy().value(),
                    review.askedAt(),
                    id(review.reviewer()),
                    id(review.decidedBy()),
                    review.decidedAt());
        }
    }

    /**
     * A question as its authors work on it; {@code version} names the draft in every step and is negative when nothing is
     * unpublished, {@code published} is the number of the version that attempts get. With the key: for staff alone.
     */
    record Item(
            String slug,
            String status,
            int version,
            @Nullable Integer published,
            Instant updatedAt,
            @Nullable UUID updatedBy,
            @Nullable Review review,
            ContentJson.Content content) {

        static Item of(ItemRow row, ItemDraft draft, @Nullable DraftReview<?> review, ContentJson.Content content) {
            return new Item(
                    row.slug(),
                    row.status().word(),
                    draft.version(),
                    row.version(),
                    draft.updatedAt(),
                    id(draft.updatedBy()),
                    review == null ? null : Review.of(review),
                    content);
        }
    }

    record Comments(
            List<CommentJson.Comment> items, @Nullable String next) {}

    private ItemJson() {}

    static @Nullable UUID id(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
