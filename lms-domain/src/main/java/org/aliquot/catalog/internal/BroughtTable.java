package org.aliquot.catalog.internal;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.catalog.LessonPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Courses and lessons on their way out again. */
@Component
public class BroughtTable {

    private static final String UNTOUCHED = """
            select lesson.id
            from lesson
            join course on course.id = lesson.course_id
            where course.slug = :course
              and lesson.slug = :lesson
              and lesson.status = 'draft'
              and lesson.savings = :savings
              and lesson.opens_on is null
              and lesson.opens_days is null
              and not exists (select from lesson_version v where v.lesson_id = lesson.id)
              and not exists (select from lesson_review r where r.lesson_id = lesson.id)
              and not exists (select from lesson_comment c where c.lesson_id = lesson.id)
              and not exists (select from lesson_prerequisite p where lesson.id in (p.lesson_id, p.requires_id))
            for update of lesson
            """;

    private static final String EMPTY = """
            delete from course
            where slug = :slug
              and status = 'draft'
              and version = :version
              and not exists (select from lesson where lesson.course_id = course.id)
            """;

    private final JdbcClient jdbc;

    BroughtTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, Integer> savings(String course) {
        Map<String, Integer> savings = new HashMap<>();
        jdbc.sql("""
                        select lesson.slug, lesson.savings
                        from lesson
                        join course on course.id = lesson.course_id
                        where course.slug = :course
                        """).param("course", course).query(row -> {
            savings.put(row.getString("slug"), row.getInt("savings"));
        });
        return savings;
    }

    public boolean delete(LessonPath path, int savings) {
        Optional<UUID> lesson = jdbc.sql(UNTOUCHED)
                .param("course", path.course())
                .param("lesson", path.lesson())
                .param("savings", savings)
                .query((row, _) -> requireNonNull(row.getObject("id", UUID.class)))
                .optional();
        lesson.ifPresent(id -> {
            jdbc.sql("delete from lesson_draft where lesson_id = :id")
                    .param("id", id)
                    .update();
            jdbc.sql("delete from lesson where id = :id").param("id", id).update();
        });
        return lesson.isPresent();
    }

    /** With its sections, which hold no lessons any more. */
    public boolean delete(String slug, int version) {
        jdbc.sql("""
                        delete from section
                        using course
                        where course.id = section.course_id
                          and course.slug = :slug
                          and not exists (select from lesson where lesson.section_id = section.id)
                        """).param("slug", slug).update();
        return jdbc.sql(EMPTY).param("slug", slug).param("version", version).update() == 1;
    }
}
