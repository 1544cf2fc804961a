package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's note, highlight or bookmark.
 *
 * @param kind note, highlight or bookmark
 * @param lesson null for a note on a question
 * @param question null for a note in a lesson
 * @param body empty for a highlight or bookmark
 * @param version to be sent with a change
 */
record NoteJson(
        UUID id,
        String kind,
        @Nullable Passage lesson,
        @Nullable Question question,
        String body,
        Instant changedAt,
        int version) {

    /**
     * A passage of a lesson.
     *
     * @param anchor of its heading; empty for the lesson as a whole
     * @param quote the words that are marked; null for the whole passage
     * @param lost whether the lesson's present text no longer has it
     */
    record Passage(
            @Nullable String course,
            String slug,
            String title,
            String anchor,
            @Nullable String quote,
            boolean lost) {}

    /** A question by its place in an attempt, from 1. */
    record Question(UUID attempt, int position, String stem) {}

    /** All of them, in the order of the courses. */
    record All(List<NoteJson> items) {}
}
