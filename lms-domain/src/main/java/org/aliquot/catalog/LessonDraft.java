package org.aliquot.catalog;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as its authors work on it.
 *
 * @param updatedBy null when a pack brought the published text
 * @param published number of the current version; null before the first
 * @param status draft, published or retired
 */
public record LessonDraft(
        UUID lessonId,
        LessonPath path,
        String courseTitle,
        LessonText text,
        int version,
        Instant updatedAt,
        @Nullable UUID updatedBy,
        @Nullable Integer published,
        String status)
        implements Draft<LessonText> {

    @Override
    public LessonText content() {
        return text;
    }
}
