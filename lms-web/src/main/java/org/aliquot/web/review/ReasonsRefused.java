package org.aliquot.web.review;

import org.aliquot.authoring.ReviewResult;

/** Says why a step in a review is not open now. */
final class ReasonsRefused {

    private ReasonsRefused() {}

    static String words(ReviewResult.Reason reason) {
        return switch (reason) {
            case NOTHING_UNPUBLISHED -> "There is nothing unpublished to review.";
            case NOT_ASKED -> "This question is not in review any more.";
            case OWN_TEXT -> "You changed this text last, so somebody else has to review it.";
            case NO_REVIEWER -> "Choose a colleague who teaches or administers here.";
            case SAY_WHAT -> "Say what is to be changed: beside the decision, or in a comment.";
        };
    }
}
