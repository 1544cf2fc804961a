package org.aliquot.web.review;

import org.aliquot.draft.ReviewResult;

/** Says why a step in a review is not open now. */
public final class ReasonsRefused {

    private ReasonsRefused() {}

    /** {@code what} is "question" or "lesson". */
    public static String words(ReviewResult.Reason reason, String what) {
        return switch (reason) {
            case NOTHING_UNPUBLISHED -> "There are no unpublished changes to review.";
            case NOT_ASKED -> "This " + what + " is no longer in review.";
            case OWN_TEXT -> "You changed this text last, so someone else has to review it.";
            case NO_REVIEWER -> "Choose a colleague who teaches, administers, or reviews here.";
            case SAY_WHAT -> "Say what should change, in the note or in a comment.";
        };
    }
}
