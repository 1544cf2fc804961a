package org.aliquot.completion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson asks.
 *
 * @param own its checks in reading order
 * @param opening what it asks before it begins; null where it asks nothing, or the lesson that this belongs to is not open to the reader
 */
public record LessonChecks(List<CheckView> own, @Nullable Opening opening) {

    public LessonChecks {
        own = List.copyOf(own);
    }
}
