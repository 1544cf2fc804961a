package org.aliquot.mastery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.people.AccountId;
import org.aliquot.proficiency.AnswerKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Final answers as they were scored. Left out are questions without an answer, those that were taken out of the score, and those
 * whose point everybody got: what was answered to a bad question says nothing of anybody.
 */
@Repository
class AnswerRows {

    /** An answer, before anything is known of its question. */
    record Row(
            ItemVersionId version, boolean right, Instant at, LocalDate day, AnswerKind kind, SeenAnswer.Place place) {}

    static final String OF_ATTEMPTS = """
            select a.id as attempt, s.position, s.item_version_id, s.credit = 100 as correct, a.mode, v.title,
                   a.ended_at as at, cast(a.ended_at at time zone p.time_zone as date) as day
            from account p
            join attempt a on a.account_id = p.id and a.status = 'final' and a.ended_at is not null
            join exam_version v on v.id = a.exam_version_id
            join scored_answer s on s.attempt_id = a.id and s.payload is not null
            left join score_adjustment j on j.id = s.adjustment
            where p.id = :account
              and (j.kind is null or j.kind = 'rekey')
            order by a.ended_at, a.id, s.position
            """;

    /** The first answer to a check, and the one that stands where it was answered again; neither where the first was not kept. */
    static final String OF_CHECKS = """
            select k.item_version_id, t.correct, t.at, cast(t.at at time zone p.time_zone as date) as day,
                   k.item_slug, v.title, c.slug as course, l.slug as lesson
            from account p
            join check_answer k on k.account_id = p.id
            cross join lateral (
              values (k.first_correct, k.first_at), (k.correct, k.answered_at)
            ) t (correct, at)
            join lesson l on l.id = k.lesson_id
            join lesson_version v on v.id = l.current_version_id
            join course c on c.id = k.course_id
            where p.id = :account
              and t.correct is not null
              and (k.tries = 1 or k.first_correct is not null)
            order by t.at, k.item_slug
            """;

    private final JdbcClient jdbc;

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> ofAttempts(AccountId learner) {
        return jdbc.sql(OF_ATTEMPTS)
                .param("account", learner)
                .query(AnswerRows::ofAttempt)
                .list();
    }

    List<Row> ofChecks(AccountId learner) {
        return jdbc.sql(OF_CHECKS)
                .param("account", learner)
                .query(AnswerRows::ofCheck)
                .list();
    }

    private static Row ofAttempt(ResultSet row, int number) throws SQLException {
        return new Row(
                new ItemVersionId(row.getObject("item_version_id", UUID.class)),
                row.getBoolean("correct"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class),
                row.getString("mode").equals("exam") ? AnswerKind.EXAM : AnswerKind.PRACTICE,
                new SeenAnswer.Place(
                        row.getObject("attempt", UUID.class),
                        row.getInt("position"),
                        row.getString("title"),
                        null,
                        null,
                        null));
    }

    private static Row ofCheck(ResultSet row, int number) throws SQLException {
        return new Row(
                new ItemVersionId(row.getObject("item_version_id", UUID.class)),
                row.getBoolean("correct"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class),
                AnswerKind.CHECK,
                new SeenAnswer.Place(
                        null,
                        0,
                        row.getString("title"),
                        row.getString("course"),
                        row.getString("lesson"),
                        row.getString("item_slug")));
    }
}
