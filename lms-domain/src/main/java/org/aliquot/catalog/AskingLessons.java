package org.aliquot.catalog;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which lessons ask a knowledge check, as learners read them now. */
@Service
@Transactional(readOnly = true)
public class AskingLessons {

    private static final String OF = """
            select c.slug as course, l.slug as lesson, v.title, c.title as course_title
            from lesson_version v
            join lesson l on l.current_version_id = v.id and l.status = 'published'
            join course c on c.id = l.course_id
            where v.checks @> array[cast(:check as text)]
            order by c.title, l.slug
            """;

    private final JdbcClient jdbc;

    AskingLessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AskingLesson> of(String check) {
        return jdbc.sql(OF)
                .param("check", check)
                .query((row, number) -> new AskingLesson(
                        new LessonPath(row.getString("course"), row.getString("lesson")),
                        row.getString("title"),
                        row.getString("course_title")))
                .list();
    }
}
