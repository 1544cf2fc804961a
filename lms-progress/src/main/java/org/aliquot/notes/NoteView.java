package org.aliquot.notes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note, a highlight or a bookmark.
 *
 * @param body what the learner wrote; empty where they only marked something
 */
public record NoteView(UUID id, int version, Subject subject, Place place, String body, Instant changedAt) {

    /** Where it belongs, for lists; both are null where the question belongs to no lesson that is there. */
    public record Subject(
            @Nullable String course,
            @Nullable String courseTitle,
            @Nullable String area) {}

    /** What it stands beside. */
    public sealed interface Place {

        /**
         * A passage of a lesson.
         *
         * @param anchor where it is now; as it was, when it is lost
         * @param lost whether the lesson's present text no longer has the passage
         */
        record InLesson(
                String lesson,
                String title,
                String anchor,
                String heading,
                @Nullable String quote,
                boolean lost) implements Place {}

        record OnQuestion(UUID attempt, int position, String stem) implements Place {}
    }

    public boolean isBookmark() {
        return body.isEmpty() && !(place instanceof Place.InLesson lesson && lesson.quote() != null);
    }
}
