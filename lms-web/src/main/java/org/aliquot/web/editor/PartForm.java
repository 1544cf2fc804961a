package org.aliquot.web.editor;

import java.util.Objects;
import org.aliquot.web.words.PartWords;
import org.jspecify.annotations.Nullable;

/**
 * One part of a question that is not answered by options, as it was typed: a step, a pair, a gap, a unit or a place. What
 * {@code text}, {@code other} and {@code reason} hold differs by kind and is said in {@link PartWords}.
 *
 * @param marked the place is to be found
 */
public record PartForm(String id, String text, String other, String reason, Boolean marked) {

    static final PartForm EMPTY = new PartForm(null, null, null, null, null);

    public PartForm(
            @Nullable String id,
            @Nullable String text,
            @Nullable String other,
            @Nullable String reason,
            @Nullable Boolean marked) {
        this.id = Objects.requireNonNullElse(id, "");
        this.text = TypedText.of(text);
        this.other = TypedText.of(other);
        this.reason = TypedText.of(reason);
        this.marked = Boolean.TRUE.equals(marked);
    }

    static PartForm of(String id, String text, String other, String reason) {
        return new PartForm(id, text, other, reason, false);
    }

    /** Nothing typed: the part is not there. */
    boolean isBlank() {
        return text.isBlank() && other.isBlank() && reason.isBlank();
    }
}
