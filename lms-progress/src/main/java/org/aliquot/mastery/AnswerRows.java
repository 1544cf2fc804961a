package org.aliquot.mastery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.people.AccountId;
import org.aliquot.proficiency.AnswerKind;
import org.springframework.jdbc.core.RowCallbackHandler;
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

    /** A row for each attempt: thousands of answers are some hundred rows. */
    static final String OF_ATTEMPTS = """
            select a.id as attempt, a.mode, v.title, a.ended_at as at,
                   cast(a.ended_at at time zone p.time_zone as date) as day, g.positions, g.versions, g.correct,
                   v.spec #>> '{exam,review}' is distinct from 'never' as told
            from account p
            join attempt a on a.account_id = p.id and a.status = 'final' and a.ended_at is not null
            join exam_version v on v.id = a.exam_version_id
            cross join lateral (
              select array_agg(s.position) as positions, array_agg(s.item_version_id) as versions,
                     array_agg(s.credit = 100) as correct
              from scored_answer s
              where s.attempt_id = a.id
                and s.payload is not null
                and (s.adjustment is null
                     or 'rekey' = (select j.kind from score_adjustment j where j.id = s.adjustment))
            ) g
            where p.id = :account
              and g.positions is not null
            order by a.ended_at, a.id
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
        List<Row> rows = new ArrayList<>();
        RowCallbackHandler add = row -> addAttempt(row, rows);
        jdbc.sql(OF_ATTEMPTS).param("account", learner).query(add);
        return rows;
    }

    List<Row> ofChecks(AccountId learner) {
        return jdbc.sql(OF_CHECKS)
                .param("account", learner)
                .query(AnswerRows::ofCheck)
                .list();
    }

    private static void addAttempt(ResultSet row, List<Row> rows) throws SQLException {
        UUID attempt = row.getObject("attempt", UUID.class);
        String title = row.getString("title");
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        LocalDate day = row.getObject("day", LocalDate.class);
        AnswerKind kind = row.getString("mode").equals("exam") ? AnswerKind.EXAM : AnswerKind.PRACTICE;
        boolean told = row.getBoolean("told");
        Short[] positions = (Short[]) row.getArray("positions").getArray();
        UUID[] versions = (UUID[]) row.getArray("versions").getArray();
        Boolean[] correct = (Boolean[]) row.getArray("correct").getArray();
        for (int i = 0; i < positions.length; i++) {
            var place = new SeenAnswer.Place(attempt, positions[i], title, null, null, null, told);
            rows.add(new Row(new ItemVersionId(versions[i]), correct[i], at, day, kind, place));
        }
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
                        row.getString("item_slug"),
                        true));
    }
}
