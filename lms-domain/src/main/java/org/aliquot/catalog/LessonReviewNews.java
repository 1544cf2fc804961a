package org.aliquot.catalog;

import java.util.Set;
import java.util.UUID;
import org.aliquot.draft.ReviewStep;

/**
 * Something happened in the review of a lesson that concerns these people.
 *
 * @param id of this happening, the same when it is told again
 * @param title of the lesson as it is written now
 */
public record LessonReviewNews(UUID id, LessonPath path, String title, ReviewStep kind, Set<UUID> to) {

    public LessonReviewNews {
        to = Set.copyOf(to);
    }
}
