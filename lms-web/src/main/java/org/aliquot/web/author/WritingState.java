package org.aliquot.web.author;

import org.aliquot.catalog.LessonPath;
import org.aliquot.web.editor.ReviewBadge;
import org.jspecify.annotations.Nullable;

/**
 * How far a lesson has come.
 *
 * @param saved time of the last saving; null when there is nothing unpublished
 * @param published number of the current version; null before the first
 * @param review null where nobody was asked to look at the draft
 * @param barred whether publishing waits for somebody else's approval
 * @param held whether what was typed is not saved, because somebody else saved meanwhile
 */
public record WritingState(
        LessonPath path,
        @Nullable String saved,
        @Nullable Integer published,
        boolean retired,
        @Nullable ReviewBadge review,
        boolean barred,
        boolean held) {

    /** The same, with what was typed not taken. */
    WritingState asHeld() {
        return new WritingState(path, saved, published, retired, review, barred, true);
    }

    /** Whether publishing is the next thing to do. */
    public boolean isToPublish() {
        return !isAllPublished() && !barred;
    }

    /** Whether a colleague should look at it next. */
    public boolean isToReview() {
        return !isAllPublished() && barred;
    }

    private boolean isAllPublished() {
        return saved == null && published != null;
    }

    /** The version that the next publishing makes. */
    public int next() {
        return published == null ? 1 : published + 1;
    }

    public boolean isDiscardable() {
        return saved != null && published != null;
    }
}
