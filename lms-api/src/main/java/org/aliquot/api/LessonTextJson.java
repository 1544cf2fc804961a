package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in a lesson, now and in its versions. */
final class LessonTextJson {

    /**
     * A lesson's words as somebody writes them; a draft need not be complete.
     *
     * @param minutes 0 while nobody has estimated them
     */
    record Text(
            String title,
            String summary,
            int minutes,
            List<String> objectives,
            List<String> topics,
            List<String> references,
            String body) {}

    /**
     * One line of a lesson's history.
     *
     * @param publishedBy null when a pack brought it
     */
    record Version(
            int number, Instant publishedAt, @Nullable UUID publishedBy, Text text) {}

    private LessonTextJson() {}
}
