package org.aliquot.mastery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.Feedbacks;
import org.aliquot.delivery.KeptBackQuestions;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Options that were chosen in exams and practice. */
@Repository
class ChoiceRows {

    /** The latest answer to a question, which was wrong. */
    record Wrong(ItemVersionId version, String choice, UUID attempt, int position, String title) {}

    /**
     * Who has answered a question right since no longer makes the mistake in it. A mistake tells the key: not where it is kept
     * back, nor while an exam asks the question. The attempts are found first, by their index: joined with all answers, they were
     * looked for among everybody's.
     */
    static final String WRONG = """
            with own as materialized (
              select a.id, a.exam_version_id, a.ended_at, a.final_at, a.own_practice
              from attempt a
              where a.account_id = :account
                and a.status = 'final'
                and a.ended_at is not null
                and a.exam_id <> all(:hidden)
            ),
            asked as (%s)
            select w.item_version_id, w.choice, w.attempt, w.position, v.title
            from (
              select distinct on (i.item_id) s.item_version_id, s.payload ->> 'choice' as choice, s.credit, s.adjustment,
                     a.id as attempt, a.exam_version_id, a.ended_at, s.position
              from own a
              join scored_answer s on s.attempt_id = a.id and s.payload is not null
              join item_version i on i.id = s.item_version_id
              where not exists (
                select from asked k
                where k.item_id = i.item_id and (k.running or %s))
              order by i.item_id, a.ended_at desc, s.position desc
            ) w
            join exam_version v on v.id = w.exam_version_id
            where w.credit = 0
              and w.adjustment is null
              and w.choice is not null
            order by w.ended_at desc, w.position
            limit :most
            """.formatted(AnswerRows.ASKED, KeptBackQuestions.inPractice("a"));

    private final JdbcClient jdbc;
    private final Feedbacks feedbacks;

    ChoiceRows(JdbcClient jdbc, Feedbacks feedbacks) {
        this.jdbc = jdbc;
        this.feedbacks = feedbacks;
    }

    /** The latest first. */
    List<Wrong> wrong(AccountId learner, int most) {
        return jdbc.sql(WRONG)
                .param("account", learner)
                .param("hidden", feedbacks.hidden(learner).toArray(UUID[]::new))
                .param("most", most)
                .query(ChoiceRows::read)
                .list();
    }

    private static Wrong read(ResultSet row, int number) throws SQLException {
        return new Wrong(
                new ItemVersionId(row.getObject("item_version_id", UUID.class)),
                row.getString("choice"),
                row.getObject("attempt", UUID.class),
                row.getInt("position"),
                row.getString("title"));
    }
}
