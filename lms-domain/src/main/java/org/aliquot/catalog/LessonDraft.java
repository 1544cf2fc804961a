package org.aliquot.catalog;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.draft.Draft;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as its authors work on it.
 *
 * @param updatedBy null when a pack brought the published text
 * @param published number of the current version; null before the first
 */
public record LessonDraft(
        UUID lessonId,
        LessonPath path,
        String courseTitle,
        LessonText text,
        int version,
        Instant updatedAt,
        @Nullable AccountId updatedBy,
        @Nullable Integer published,
        PublicationStatus status)
        implements Draft<LessonText> {

    @Override
    public UUID workId() {
        return lessonId;
    }

    @Override
    public LessonText content() {
        return text;
    }
}
