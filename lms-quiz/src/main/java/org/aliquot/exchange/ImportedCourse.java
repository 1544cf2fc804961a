package org.aliquot.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of an import.
 *
 * @param course slug of the course it goes into; null where it makes one
 * @param parts in the order of the file, the first thousand
 * @param counts sections, lessons and quizzes
 * @param isLast whether no later import went into that course, so that it can be undone
 */
public record ImportedCourse(
        String title, @Nullable String course, List<CoursePart> parts, Counts counts, boolean isLast) {

    /**
     * Parts of a course.
     *
     * @param taking sections and lessons that a commitment makes or changes
     */
    public record Counts(int sections, int lessons, int quizzes, int taking) {}

    public ImportedCourse {
        parts = List.copyOf(parts);
    }
}
