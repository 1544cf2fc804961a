package org.aliquot.web.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.draft.NewComment;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it was typed.
 *
 * @param field null for the whole
 * @param box the element that it was typed in
 */
public record SaidComment(@Nullable String field, @Nullable UUID replyTo, String text, String box) {

    public static final String TOO_LONG = "Up to " + NewComment.LONGEST + " characters.";

    /** {@code anchor} is the place of the part on the page. */
    public static SaidComment of(@Nullable String field, @Nullable UUID replyTo, String text, String anchor) {
        String box = "text-" + anchor;
        if (replyTo != null) {
            box = "reply-" + replyTo;
        } else if (Search.typed(field).isEmpty()) {
            box = "text";
        }
        return new SaidComment(Search.orNull(field), replyTo, Search.typed(text), box);
    }

    /** What is wrong with it; empty for nothing. */
    public Optional<ReviewFrame.Said> wrong() {
        if (!text.isEmpty() && text.length() <= NewComment.LONGEST) {
            return Optional.empty();
        }
        FieldErrors errors = new FieldErrors(Map.of(box, text.isEmpty() ? "Write something first." : TOO_LONG));
        return Optional.of(ReviewFrame.Said.wrong(errors, "", text));
    }

    public NewComment comment() {
        return new NewComment(replyTo == null ? field : null, replyTo, text);
    }

    /** Where the page is come back to. */
    public String place(UUID id) {
        return "comment-" + (replyTo == null ? id : replyTo);
    }
}
