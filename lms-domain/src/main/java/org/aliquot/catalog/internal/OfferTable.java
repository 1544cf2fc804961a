package org.aliquot.catalog.internal;

import org.aliquot.catalog.IncomingCourse;
import org.aliquot.catalog.IncomingLesson;
import org.aliquot.draft.OfferRows;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Courses and lessons as packs know them, and what packs offer for those that were changed here. */
@Component
public class OfferTable {

    private static final String LESSON = """
            (select course.slug from course where course.id = lesson.course_id) || '/' || lesson.slug""";

    private static final String DRAFTED = "exists (select from lesson_draft where lesson_draft.lesson_id = lesson.id)";

    private static final StoredJson<IncomingLesson> LESSONS = StoredJson.of(IncomingLesson.class);
    private static final StoredJson<IncomingCourse> COURSES = StoredJson.of(IncomingCourse.class);

    private final OfferRows<IncomingLesson> lessons;
    private final OfferRows<IncomingCourse> courses;

    OfferTable(JdbcClient jdbc) {
        lessons = new OfferRows<>(jdbc, "lesson", LESSON, DRAFTED, LESSONS);
        courses = new OfferRows<>(jdbc, "course", "course.slug", "false", COURSES);
    }

    /** By {@code course/lesson}. */
    public OfferRows<IncomingLesson> lessons() {
        return lessons;
    }

    public OfferRows<IncomingCourse> courses() {
        return courses;
    }
}
