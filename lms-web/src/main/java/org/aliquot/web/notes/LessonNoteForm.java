package org.aliquot.web.notes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the form beside a lesson sends; course and lesson come from the address. */
record LessonNoteForm(
        String course,
        String lesson,
        @Nullable String anchor,
        @Nullable String quote,
        @Nullable String body) {

    String words() {
        return Objects.requireNonNullElse(body, "");
    }

    String below() {
        return Objects.requireNonNullElse(anchor, "");
    }
}
