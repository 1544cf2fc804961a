package org.aliquot.web.editor;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.words.ItemStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far a question's draft has come, and what its reader may do next.
 *
 * @param badge null where nobody was asked
 * @param sentence who asked or decided, and when
 * @param lacking what stands in the way of publishing, and who can do it; null where nothing does
 * @param version of the draft that a decision is about
 * @param unpublished whether there is a draft
 * @param own whether the reader changed it last: nobody reviews that
 * @param next number of the version that publishing makes
 * @param reviewers whom the reader may ask
 */
public record ReviewStanding(
        ItemStatus status,
        @Nullable ReviewBadge badge,
        String sentence,
        @Nullable String lacking,
        int version,
        boolean unpublished,
        boolean own,
        int next,
        List<Choice> reviewers) {

    public ReviewStanding {
        reviewers = List.copyOf(reviewers);
    }

    public boolean isAsked() {
        return badge == ReviewBadge.ASKED;
    }

    public boolean isApproved() {
        return badge == ReviewBadge.APPROVED;
    }

    /** Whether the reader may decide: also once more, after a decision. */
    public boolean isDecidable() {
        return badge != null && unpublished && !own;
    }

    public boolean isPublishable() {
        return unpublished && lacking == null;
    }
}
