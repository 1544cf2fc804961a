package org.aliquot.completion;

import org.jspecify.annotations.Nullable;

/** Where to go on reading. */
public record LastPlace(String course, String courseTitle, LessonStanding lesson) {

    static @Nullable LastPlace of(CourseProgress course) {
        LessonStanding next = course.next();
        return next == null ? null : new LastPlace(course.slug(), course.title(), next);
    }
}
