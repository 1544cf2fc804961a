package org.aliquot.records;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in a transcript, by statements that leave out what is not the reader's to know. */
@Repository
class TranscriptTable {

    private static final String WITHIN = """
            (cast(:instructor as uuid) is null
             or exists (select from taught t where t.instructor_id = :instructor and t.learner_id = :account
                        and t.course_id = c.id))
            """;

    private static final String COURSES = """
            select c.title, e.begun_on, s.lessons_done, s.lessons_total, d.completed_at
            from (select course_id, min(starts_on) as begun_on from enrollment where account_id = :account group by course_id) e
            join course c on c.id = e.course_id
            cross join lateral course_standing(:account, c.id) s
            left join course_completion d on d.account_id = :account and d.course_id = c.id
            where
            """ + WITHIN + "order by e.begun_on, c.title";

    /** Quizzes of lessons are not among them, nor is what learners put together for themselves. */
    private static final String EXAMS = """
            select v.title, o.final_at, o.correct, o.points, o.total, o.scaled, o.passed
            from exam_outcome o
            join attempt a on a.id = o.attempt_id
            join exam_version v on v.id = a.exam_version_id
            where o.account_id = :account and o.mode = 'exam'
              and exists (select
                          from exam x
                          join exam_course k on k.exam_id = x.id and k.lesson_slug is null
                          join course c on c.slug = k.course_slug
                          where x.key = o.exam_key and
            """ + WITHIN + """
            )
            order by o.final_at desc, o.attempt_id
            limit :most
            """;

    private final JdbcClient jdbc;

    TranscriptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Transcript.Course> courses(Scope scope, AccountId learner) {
        return jdbc.sql(COURSES)
                .param("account", learner)
                .param("instructor", scope.parameter())
                .query(TranscriptTable::course)
                .list();
    }

    List<Transcript.Exam> exams(Scope scope, AccountId learner, int most) {
        return jdbc.sql(EXAMS)
                .param("account", learner)
                .param("instructor", scope.parameter())
                .param("most", most)
                .query(TranscriptTable::exam)
                .list();
    }

    private static Transcript.Course course(ResultSet row, int number) throws SQLException {
        return new Transcript.Course(
                row.getString("title"),
                requireNonNull(row.getObject("begun_on", LocalDate.class)),
                row.getInt("lessons_done"),
                row.getInt("lessons_total"),
                RowTime.find(row, "completed_at"));
    }

    private static Transcript.Exam exam(ResultSet row, int number) throws SQLException {
        Instant taken = RowTime.at(row, "final_at");
        return new Transcript.Exam(
                row.getString("title"),
                taken,
                row.getInt("correct"),
                row.getObject("points", Integer.class),
                row.getInt("total"),
                row.getObject("scaled", Integer.class),
                row.getObject("passed", Boolean.class));
    }
}
