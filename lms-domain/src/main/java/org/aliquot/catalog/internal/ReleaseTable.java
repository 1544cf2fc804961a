package org.aliquot.catalog.internal;

import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonRelease;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes when lessons open. */
@Component
public class ReleaseTable {

    private static final String DATES = """
            update lesson
            set opens_on = :on,
                opens_days = :days
            from course
            where course.id = lesson.course_id
              and course.slug = :course
              and lesson.slug = :lesson
            """;

    private static final String CLEAR = """
            delete from lesson_prerequisite
            using lesson, course
            where lesson.id = lesson_prerequisite.lesson_id
              and course.id = lesson.course_id
              and course.slug = :course
              and lesson.slug = :lesson
            """;

    private static final String REQUIRE = """
            insert into lesson_prerequisite (lesson_id, requires_id)
            select lesson.id, required.id
            from course
            join lesson on lesson.course_id = course.id and lesson.slug = :lesson
            join lesson required on required.course_id = course.id and required.slug = any(:after)
            where course.slug = :course
            """;

    private final JdbcClient jdbc;

    ReleaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(LessonPath path, LessonRelease release) {
        jdbc.sql(DATES)
                .param("course", path.course())
                .param("lesson", path.lesson())
                .param("on", release.opensOn())
                .param("days", release.afterDays())
                .update();
        jdbc.sql(CLEAR)
                .param("course", path.course())
                .param("lesson", path.lesson())
                .update();
        jdbc.sql(REQUIRE)
                .param("course", path.course())
                .param("lesson", path.lesson())
                .param("after", release.after().toArray(String[]::new))
                .update();
    }
}
