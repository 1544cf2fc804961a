package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the answers of attempts, once for each scoring. What an earlier scoring counted is taken away in the same statement, so
 * telling it twice, late or in another order changes nothing. The attempt is held meanwhile: nobody scores it anew.
 */
@Component
public class AnswerTallies {

    private static final String BEGIN = """
            insert into tallied_attempt (attempt_id, scoring)
            select a.id, 0
            from unnest(cast(:attempts as uuid[])) as a (id)
            order by a.id
            on conflict (attempt_id) do nothing
            """;

    private static final String HOLD = """
            select a.id
            from attempt a
            join tallied_attempt t on t.attempt_id = a.id
            where a.id = any(:attempts)
              and a.status = 'final'
              and a.scoring <> t.scoring
            order by a.id
            for share of a
            for update of t
            """;

    /**
     * What the new scoring adds and the old one takes away. Questions that were left out of the score stay in the analysis, by
     * their key; what they are compared with is the score without them. What is longer than any term that can be accepted is
     * somebody's own words, and only that they were given is counted: counts lead to nobody, so no erasure would find them.
     * Adaptive exams choose questions by the answers, and tutor mode gives them away: there, results are not compared. Own
     * practice is a version for each draw, and counted nowhere.
     */
    private static final String MOVED = """
            with held as materialized (
              select a.id, a.exam_version_id, a.final_at, a.scoring, %1$s as counted,
                     case when a.mode = 'tutor' then 'tutor' when a.closed is null then 'exam' else 'adaptive' end as setting
              from attempt a
              join tallied_attempt t on t.attempt_id = a.id
              where a.id = any(:attempts)
                and a.scoring %2$s t.scoring
                and not a.own_practice
            ),
            given as materialized (
              select h.id, 1 as sign, s.item_version_id, s.payload, s.credit = 100 as correct, s.elapsed_ms, j.kind
              from held h
              join scored_answer s on s.attempt_id = h.id
              left join score_adjustment j on j.id = s.adjustment
              union all
              select h.id, -1, f.item_version_id, f.payload, f.credit = 100, f.elapsed_ms, j.kind
              from held h
              join former_answer f on f.attempt_id = h.id and f.scoring = h.counted
              left join score_adjustment j on j.id = f.adjustment
            ),
            score as (
              select g.id, g.sign, count(*) as total,
                     count(*) filter (where g.correct or g.kind = 'credit') as points
              from given g
              where g.kind is distinct from 'drop'
              group by g.id, g.sign
            ),
            answered as materialized (
              select g.item_version_id, h.exam_version_id, h.setting, g.sign, g.correct, h.final_at,
                     case when length(g.payload ->> 'text') > 80 then '{"text": "…"}'
                       else coalesce(left(cast(g.payload as text), 500), '') end as answer,
                     case when h.setting = 'exam'
                       then s.total - case when g.kind = 'drop' then 0 else 1 end else 0 end as others,
                     case when h.setting = 'exam'
                       then s.points - case when g.kind = 'drop' then 0
                                            when g.correct or g.kind = 'credit' then 1 else 0 end else 0 end as elsewhere,
                     case when g.elapsed_ms is not null
                       then cast(round(20 * ln(greatest(g.elapsed_ms, 1000) / 1000.0e0)) as smallint) end as step
              from given g
              join held h on h.id = g.id
              left join score s on s.id = g.id and s.sign = g.sign
            ),
            """;

    /** Rows in the order of their keys, so that two countings at once wait for each other instead of blocking. */
    private static final String ADDED = """
            answers as (
              insert into %1$sanswer_tally as t
                (item_version_id, exam_version_id, setting, answer, correct, others, elsewhere, answers)
              select item_version_id, exam_version_id, setting, answer, correct, coalesce(others, 0), coalesce(elsewhere, 0),
                     sum(sign)
              from answered
              group by 1, 2, 3, 4, 5, 6, 7
              having sum(sign) <> 0
              order by 1, 2, 3, 4, 5, 6, 7
              on conflict (item_version_id, exam_version_id, setting, answer, correct, others, elsewhere)
                do update set answers = t.answers + excluded.answers
            ),
            times as (
              insert into %1$stime_tally as t (item_version_id, exam_version_id, setting, step, answers)
              select item_version_id, exam_version_id, setting, step, sum(sign)
              from answered
              where step is not null
              group by 1, 2, 3, 4
              having sum(sign) <> 0
              order by 1, 2, 3, 4
              on conflict (item_version_id, exam_version_id, setting, step)
                do update set answers = t.answers + excluded.answers
            ),
            uses as (
              insert into %1$sitem_use as u (item_version_id, exam_version_id, setting, first_at, last_at)
              select item_version_id, exam_version_id, setting, min(final_at), max(final_at)
              from answered
              where sign = 1
              group by 1, 2, 3
              order by 1, 2, 3
              on conflict (item_version_id, exam_version_id, setting)
                do update set first_at = least(u.first_at, excluded.first_at), last_at = greatest(u.last_at, excluded.last_at)
            )
            """;

    static final String COUNT = MOVED.formatted("t.scoring", "<>") + ADDED.formatted("") + """
            , stale as (
              insert into stale_figures (item_version_id)
              select distinct item_version_id
              from answered
              order by item_version_id
              on conflict (item_version_id) do update set item_version_id = excluded.item_version_id
            )
            update tallied_attempt t
            set scoring = h.scoring
            from held h
            where t.attempt_id = h.id
            """;

    /** What attempts count that are counted as they are scored now, beside all counts. */
    static final String KEEP = MOVED.formatted("0", "=") + ADDED.formatted("kept_") + "select count(*) from held";

    /** What is being scored anew at this moment is left for the next time; what failed again and again, for good. */
    private static final String WAITING = """
            select a.id
            from untallied_attempt u
            join attempt a on a.id = u.attempt_id
            where u.tries < 5
              and (cast(:attempt as uuid) is null or u.attempt_id = :attempt)
            order by a.id
            limit :limit
            for share of a skip locked
            for update of u skip locked
            """;

    private static final List<String> FORGET = List.of(
            "delete from tallied_attempt",
            "delete from answer_tally",
            "delete from time_tally",
            "delete from item_use",
            "insert into answer_tally select * from kept_answer_tally",
            "insert into time_tally select * from kept_time_tally",
            "insert into item_use select * from kept_item_use");

    private static final String NEXT = """
            select id
            from attempt
            where status = 'final'
              and (cast(:after as uuid) is null or id > :after)
            order by id
            limit :limit
            """;

    /** Many, because equal answers in one transaction are written once. */
    static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    AnswerTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts final attempts as they are scored now; how many were not counted so. */
    @Transactional
    public int count(List<UUID> attempts) {
        UUID[] ids = attempts.toArray(UUID[]::new);
        jdbc.sql(BEGIN).param("attempts", ids).update();
        List<UUID> held = jdbc.sql(HOLD)
                .param("attempts", ids)
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
        if (!held.isEmpty()) {
            jdbc.sql(COUNT).param("attempts", held.toArray(UUID[]::new)).update();
        }
        return held.size();
    }

    /** Counts attempts that wait for it; how many. */
    @Transactional
    public int countWaiting(int most) {
        return countWaiting(null, most);
    }

    @Transactional
    public void countWaiting(UUID attempt) {
        countWaiting(attempt, 1);
    }

    private int countWaiting(@Nullable UUID attempt, int most) {
        List<UUID> some = jdbc.sql(WAITING)
                .param("attempt", attempt)
                .param("limit", most)
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
        if (!some.isEmpty()) {
            count(some);
            jdbc.sql("delete from untallied_attempt where attempt_id = any(:attempts)")
                    .param("attempts", some.toArray(UUID[]::new))
                    .update();
        }
        return some.size();
    }

    List<UUID> waiting() {
        return jdbc.sql("select attempt_id from untallied_attempt where tries < 5 order by attempt_id limit :limit")
                .param("limit", AT_ONCE)
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    void failed(UUID attempt) {
        jdbc.sql("update untallied_attempt set tries = tries + 1 where attempt_id = :attempt")
                .param("attempt", attempt)
                .update();
    }

    /**
     * Counts begin anew, with those of answers that are no longer kept. Deleted, not truncated: truncating waits for all who read a
     * count and makes all others wait, in an order that readers don't keep. Nobody counts meanwhile; who reads sees the counts before.
     */
    @Transactional
    public void forget() {
        jdbc.sql("lock table tallied_attempt in exclusive mode").update();
        FORGET.forEach(sql -> jdbc.sql(sql).update());
    }

    /** Final attempts in the order of their ids. */
    List<UUID> next(@Nullable UUID after, int limit) {
        return jdbc.sql(NEXT)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    int attempts() {
        return jdbc.sql("select count(*) from attempt where status = 'final'")
                .query(Integer.class)
                .single();
    }
}
