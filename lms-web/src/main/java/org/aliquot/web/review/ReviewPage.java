package org.aliquot.web.review;

import java.util.List;
import org.aliquot.web.editor.EditorSide;
import org.aliquot.web.editor.ReviewStanding;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The page on which colleagues review a question.
 *
 * @param since with what the draft is compared, in words: "your review on Nov 19"; null where there is nothing to compare it with
 */
public record ReviewPage(
        String slug,
        String begin,
        ReviewStanding standing,
        EditorSide side,
        @Nullable String since,
        ReviewTalk talk,
        List<Deed> deeds,
        Said said) {

    public ReviewPage {
        deeds = List.copyOf(deeds);
    }

    /** Something that was done to the question. */
    public record Deed(String when, String who, String what) {}

    /**
     * What is to be said above and beside the fields.
     *
     * @param refused why nothing was done; null where something was, or nothing asked
     * @param note what was typed to go with a decision
     * @param comment what was typed as a comment
     */
    public record Said(@Nullable String refused, FieldErrors errors, String note, String comment) {

        static Said done() {
            return new Said(null, FieldErrors.NONE, "", "");
        }

        static Said refused(String why, String note) {
            return new Said(why, FieldErrors.NONE, note, "");
        }

        static Said wrong(FieldErrors errors, String note, String comment) {
            return new Said(null, errors, note, comment);
        }
    }
}
