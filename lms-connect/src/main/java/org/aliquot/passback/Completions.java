package org.aliquot.passback;

import java.util.List;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lessons and courses that somebody completed: one point of one, whenever it was. Nobody can complete them a second time, so it counts
 * also from before they came to the class.
 */
@Repository
class Completions {

    private static final Points DONE = new Points(100, 100);

    private static final String LESSON = """
            select p.lesson_id as id, p.completed_at
            from lesson_progress p
            join lesson l on l.id = p.lesson_id
            join course c on c.id = l.course_id
            where p.account_id = :account and c.slug = :course and l.slug = :lesson and p.completed_at is not null
            """;

    private static final String COURSE = """
            select d.course_id as id, d.completed_at
            from course_completion d
            join course c on c.id = d.course_id
            where d.account_id = :account and c.slug = :course
            """;

    private final JdbcClient jdbc;

    Completions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CountedAttempt> of(UUID account, LinkTarget.Lesson lesson) {
        return read(jdbc.sql(LESSON).param("course", lesson.course()).param("lesson", lesson.lesson()), account);
    }

    List<CountedAttempt> of(UUID account, LinkTarget.Course course) {
        return read(jdbc.sql(COURSE).param("course", course.course()), account);
    }

    private static List<CountedAttempt> read(JdbcClient.StatementSpec statement, UUID account) {
        return statement
                .param("account", account)
                .query((row, _) ->
                        new CountedAttempt(row.getObject("id", UUID.class), DONE, RowTime.at(row, "completed_at")))
                .list();
    }
}
