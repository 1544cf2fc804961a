package org.aliquot.web.review;

import java.util.List;
import org.aliquot.web.address.ReviewAddresses;
import org.aliquot.web.editor.ReviewStanding;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What the pages have in common on which colleagues review a question or a lesson.
 *
 * @param what "question" or "lesson"
 * @param since with what the draft is compared, in words: "your review on Nov 19"; null where there is nothing to compare it with
 */
public record ReviewFrame(
        String what,
        ReviewAddresses urls,
        ReviewStanding standing,
        @Nullable String since,
        ReviewTalk talk,
        List<Deed> deeds,
        Said said) {

    public ReviewFrame {
        deeds = List.copyOf(deeds);
    }

    /** Something that was done to it. */
    public record Deed(String when, String who, String what) {}

    /**
     * What is to be said above and beside the fields.
     *
     * @param refused why nothing was done; null where something was, or nothing asked
     * @param note what was typed to go with a decision
     * @param comment what was typed as a comment
     */
    public record Said(@Nullable String refused, FieldErrors errors, String note, String comment) {

        public static Said done() {
            return new Said(null, FieldErrors.NONE, "", "");
        }

        public static Said refused(String why, String note) {
            return new Said(why, FieldErrors.NONE, note, "");
        }

        public static Said wrong(FieldErrors errors, String note, String comment) {
            return new Said(null, errors, note, comment);
        }
    }
}
