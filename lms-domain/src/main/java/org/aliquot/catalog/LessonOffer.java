package org.aliquot.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that changed in its pack and here.
 *
 * @param theirs null when it is gone from the pack
 * @param mine as it stands here, with what is not published yet
 */
public record LessonOffer(
        LessonPath path,
        String pack,
        Instant offeredAt,
        @Nullable LessonText theirs,
        LessonText mine) {}
