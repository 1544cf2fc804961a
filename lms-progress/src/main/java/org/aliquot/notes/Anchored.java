package org.aliquot.notes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place that exists and that its reader may open, by the ids of what it is in. */
sealed interface Anchored {

    /** @param version the text that was read */
    record InLesson(
            UUID lesson,
            UUID version,
            String anchor,
            String heading,
            @Nullable String quote) implements Anchored {}

    record OnQuestion(UUID item, UUID attempt, int position) implements Anchored {}
}
