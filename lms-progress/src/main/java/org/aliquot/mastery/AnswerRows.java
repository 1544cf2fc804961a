package org.aliquot.mastery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.RowTime;
import org.aliquot.delivery.Feedbacks;
import org.aliquot.delivery.KeptBackQuestions;
import org.aliquot.people.AccountId;
import org.aliquot.proficiency.AnswerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A learner's answers, before anything is known of their questions: of attempts as they were scored, of checks, and on cards. */
@Repository
class AnswerRows {

    /**
     * An answer, before anything is known of its question.
     *
     * @param occasion for which numbers are drawn, where they are: an attempt, or a review of a card; null for a check
     */
    record Row(
            ItemVersionId version,
            boolean right,
            Instant at,
            LocalDate day,
            AnswerKind kind,
            @Nullable UUID occasion,
            SeenAnswer.Place place) {}

    /**
     * A final attempt; its answers stay as they are until it is scored anew.
     *
     * @param isTold whether its learner may go over them now
     * @param asked positions of questions that an exam under way asks as well, or that one keeps back
     */
    record Final(
            ScoredAnswers.Key key, Instant at, LocalDate day, AnswerKind kind, boolean isTold, Set<Integer> asked) {

        Final {
            asked = Set.copyOf(asked);
        }

        boolean tells(int position) {
            return isTold && !asked.contains(position);
        }
    }

    /** From where a learner's answers come: the same sources hold the same answers. */
    record Sources(List<Final> attempts, List<Row> besideAttempts) {

        boolean isEmpty() {
            return attempts.isEmpty() && besideAttempts.isEmpty();
        }
    }

    /**
     * Questions that exams keep back; and those of exams that this learner is taking, also what an adaptive one may still choose: they
     * hold back any answer, whenever it was given.
     */
    static final String ASKED = """
            select o.item_id, bool_or(o.running) as running, min(o.since) as since
            from (
              select k.item_id, false as running, k.since
              from (%s) k
              union all
              select v.item_id, true, e.started_at
              from attempt e
              join attempt_item q on q.attempt_id = e.id
              join item_version v on v.id = q.item_version_id
              where e.account_id = :account and e.mode = 'exam' and e.status <> 'final' and not e.own_practice
              union all
              select m.id, true, e.started_at
              from attempt e
              join adaptive_sitting d on d.attempt_id = e.id
              join item_pool p on p.id = d.pool_id
              cross join lateral jsonb_array_elements(p.items) as entry
              join item m on m.slug = entry ->> 'slug'
              where e.account_id = :account and e.mode = 'exam' and e.status <> 'final' and not e.own_practice) o
            group by o.item_id""".formatted(KeptBackQuestions.OF_LEARNER);

    /** While no exam is taken, and none keeps back what was practiced, no answer is looked at for it. */
    static final String ATTEMPTS = """
            with asked as (%s)
            select a.id as attempt, a.exam_id, a.scoring, a.mode, a.ended_at as at,
                   cast(a.ended_at at time zone p.time_zone as date) as day,
                   array(select cast(s.position as integer)
                         from scored_answer s
                         join item_version w on w.id = s.item_version_id
                         join asked k on k.item_id = w.item_id
                         where (exists (select from asked where running)
                                or a.own_practice and a.final_at > (select min(since) from asked))
                           and s.attempt_id = a.id
                           and (k.running or %s)) as asked
            from account p
            join attempt a on a.account_id = p.id and a.status = 'final' and a.ended_at is not null
            where p.id = :account
            order by a.ended_at, a.id
            """.formatted(ASKED, KeptBackQuestions.inPractice("a"));

    /**
     * The first answer to a check, and the one that stands where it was answered again; neither where the first was not kept. On
     * cards, what was chosen and judged by the key: how well somebody says they knew a card is no answer.
     */
    static final String BESIDE_ATTEMPTS = """
            with asked as (%s)
            select k.item_version_id, t.correct, t.at, cast(t.at at time zone p.time_zone as date) as day,
                   cast(null as uuid) as review, k.item_slug, v.title, c.slug as course, l.slug as lesson,
                   w.item_id not in (select item_id from asked where running) as told
            from account p
            join check_answer k on k.account_id = p.id
            join item_version w on w.id = k.item_version_id
            cross join lateral (
              values (k.first_correct, k.first_at), (k.correct, k.answered_at)
            ) t (correct, at)
            join lesson l on l.id = k.lesson_id
            join lesson_version v on v.id = l.current_version_id
            join course c on c.id = k.course_id
            where p.id = :account
              and t.correct is not null
              and (k.tries = 1 or k.first_correct is not null)
            union all
            select e.item_version_id, e.correct, e.at, cast(e.at at time zone p.time_zone as date), e.id, null, '', null, null,
                   w.item_id not in (select item_id from asked where running)
            from account p
            join review_entry e on e.account_id = p.id and e.kind = 'review'
            join item_version w on w.id = e.item_version_id
            where p.id = :account
              and e.correct is not null
              and not exists (select from review_entry u where u.undoes = e.id)
            """.formatted(ASKED);

    private final JdbcClient jdbc;
    private final ScoredAnswers scored;
    private final Feedbacks feedbacks;

    AnswerRows(JdbcClient jdbc, ScoredAnswers scored, Feedbacks feedbacks) {
        this.jdbc = jdbc;
        this.scored = scored;
        this.feedbacks = feedbacks;
    }

    Sources sources(AccountId learner) {
        Set<UUID> hidden = feedbacks.hidden(learner);
        UUID[] kept = hidden.toArray(UUID[]::new);
        return new Sources(
                jdbc.sql(ATTEMPTS)
                        .param("account", learner)
                        .param("hidden", kept)
                        .query((row, number) -> attempt(row, hidden))
                        .list(),
                jdbc.sql(BESIDE_ATTEMPTS)
                        .param("account", learner)
                        .param("hidden", kept)
                        .query(AnswerRows::besideAttempt)
                        .list());
    }

    /** In the order in which they became final. */
    List<Row> of(Sources sources) {
        var all = scored.of(sources.attempts().stream().map(Final::key).toList());
        List<Row> rows = new ArrayList<>(sources.besideAttempts());
        for (Final attempt : sources.attempts()) {
            ScoredAnswers.Scored scored = all.getOrDefault(attempt.key(), ScoredAnswers.Scored.NOTHING);
            scored.answers().forEach(answer -> rows.add(row(attempt, scored, answer)));
        }
        rows.sort(Comparator.comparing(Row::at));
        return rows;
    }

    private static Final attempt(ResultSet row, Set<UUID> hidden) throws SQLException {
        return new Final(
                new ScoredAnswers.Key(row.getObject("attempt", UUID.class), row.getInt("scoring")),
                RowTime.at(row, "at"),
                row.getObject("day", LocalDate.class),
                row.getString("mode").equals("exam") ? AnswerKind.EXAM : AnswerKind.PRACTICE,
                !hidden.contains(row.getObject("exam_id", UUID.class)),
                Set.of((Integer[]) row.getArray("asked").getArray()));
    }

    private static Row row(Final attempt, ScoredAnswers.Scored scored, ScoredAnswers.Answer answer) {
        return new Row(
                answer.version(),
                answer.isRight(),
                attempt.at(),
                attempt.day(),
                attempt.kind(),
                attempt.key().attempt(),
                new SeenAnswer.Place(
                        attempt.key().attempt(),
                        answer.position(),
                        scored.title(),
                        null,
                        null,
                        null,
                        attempt.tells(answer.position())));
    }

    private static Row besideAttempt(ResultSet row, int number) throws SQLException {
        UUID review = row.getObject("review", UUID.class);
        return new Row(
                new ItemVersionId(row.getObject("item_version_id", UUID.class)),
                row.getBoolean("correct"),
                RowTime.at(row, "at"),
                row.getObject("day", LocalDate.class),
                review == null ? AnswerKind.CHECK : AnswerKind.REVIEW,
                review,
                new SeenAnswer.Place(
                        null,
                        0,
                        row.getString("title"),
                        row.getString("course"),
                        row.getString("lesson"),
                        row.getString("item_slug"),
                        row.getBoolean("told")));
    }
}
