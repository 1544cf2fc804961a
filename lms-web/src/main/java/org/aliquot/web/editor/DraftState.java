package org.aliquot.web.editor;

import org.aliquot.web.words.ItemStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far a question has come.
 *
 * @param slug null before the first saving
 * @param saved time of the last saving, null when there is nothing unpublished
 * @param published number of the current version, null before the first
 * @param review null where nobody was asked to look at the draft
 * @param barred whether publishing waits for somebody else's approval
 * @param held whether what was typed is not saved, because somebody else saved meanwhile
 */
public record DraftState(
        @Nullable String slug,
        @Nullable String saved,
        @Nullable Integer published,
        ItemStatus status,
        @Nullable ReviewBadge review,
        boolean barred,
        boolean held) {

    /** The same, with what was typed not taken. */
    DraftState asHeld() {
        return new DraftState(slug, saved, published, status, review, barred, true);
    }

    /** Whether publishing is the next thing to do: a colleague has approved it. */
    public boolean isToPublish() {
        return !isAllPublished() && review == ReviewBadge.APPROVED && !barred;
    }

    /** Whether a colleague should look at it next. */
    public boolean isToReview() {
        return !isAllPublished() && !isToPublish();
    }

    private boolean isAllPublished() {
        return saved == null && published != null;
    }

    public boolean isRetired() {
        return status == ItemStatus.RETIRED;
    }

    /** The version that the next publishing makes. */
    public int next() {
        return published == null ? 1 : published + 1;
    }
}
