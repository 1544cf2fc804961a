package org.aliquot.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.aliquot.delivery.Feedbacks;
import org.aliquot.delivery.KeptBackQuestions;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Questions whose result this learner may see and has: answered in an attempt that is over and may be reviewed, or as a check in a
 * lesson. A question that an open attempt asks is not found, whatever its version; nor in own practice what an exam keeps back that was
 * taken meanwhile.
 */
@Repository
class QuestionSearch {

    private static final String FIND = """
            with met as (
              select s.item_version_id, s.attempt_id, s.position, s.credit = 100 as correct, a.final_at,
                     a.own_practice, null as slug, cast(null as uuid) as lesson_id, e.title
              from attempt a
              join exam_version e on e.id = a.exam_version_id
              join scored_answer s on s.attempt_id = a.id and s.payload is not null
              where a.account_id = :account and a.status = 'final' and a.exam_id <> all(:hidden)
              union all
              select k.item_version_id, null, null, k.correct, k.answered_at, false, k.item_slug, k.lesson_id, null
              from check_answer k
              where k.account_id = :account
            ),
            asked as (
              select v.item_id
              from attempt a
              join attempt_item i on i.attempt_id = a.id
              join item_version v on v.id = i.item_version_id
              where a.account_id = :account and a.status <> 'final'
            ),
            kept as materialized (%s),
            hit as (
              select distinct on (v.item_id) m.*, q.stem, ts_rank_cd(q.words, wanted.query, 1) as rank
              from (select item_wanted(:typed) as query) wanted
              join search_question q on q.words @@ wanted.query
              join met m on m.item_version_id = q.item_version_id
              join item_version v on v.id = q.item_version_id
              left join kept k on k.item_id = v.item_id
              where v.item_id not in (select item_id from asked)
                and not %s
              order by v.item_id, m.final_at desc
            ),
            best as (
              select hit.*, count(*) over () as of_all
              from hit
              order by rank desc, final_at desc, item_version_id
              limit :most
            )
            select b.attempt_id, b.position, b.correct, b.title, b.slug, b.of_all, c.slug as course, l.slug as lesson,
                   lv.title as lesson_title, ts_headline('english', b.stem, item_wanted(:typed), :cut) as stem
            from best b
            left join lesson l on l.id = b.lesson_id
            left join lesson_version lv on lv.id = l.current_version_id
            left join course c on c.id = l.course_id
            order by b.rank desc, b.final_at desc, b.item_version_id
            """.formatted(KeptBackQuestions.OF_LEARNER, KeptBackQuestions.inPractice("m"));

    private final JdbcClient jdbc;
    private final Feedbacks feedbacks;

    QuestionSearch(JdbcClient jdbc, Feedbacks feedbacks) {
        this.jdbc = jdbc;
        this.feedbacks = feedbacks;
    }

    Hits<QuestionHit> find(AccountId learner, Wish wish) {
        return Hits.of(
                jdbc.sql(FIND)
                        .param("account", learner)
                        .param("hidden", feedbacks.hidden(learner).toArray(UUID[]::new))
                        .param("typed", wish.typed())
                        .param("most", wish.most())
                        .param("cut", Marks.CUT)
                        .query(QuestionSearch::read)
                        .list(),
                QuestionHit::ofAll);
    }

    private static QuestionHit read(ResultSet row, int number) throws SQLException {
        return new QuestionHit(
                Excerpt.of(row.getString("stem")), row.getBoolean("correct"), met(row), row.getInt("of_all"));
    }

    private static QuestionHit.Met met(ResultSet row) throws SQLException {
        UUID attempt = row.getObject("attempt_id", UUID.class);
        return attempt == null
                ? new QuestionHit.Met.InLesson(
                        row.getString("course"),
                        row.getString("lesson"),
                        row.getString("lesson_title"),
                        row.getString("slug"))
                : new QuestionHit.Met.InSitting(attempt, row.getInt("position"), row.getString("title"));
    }
}
