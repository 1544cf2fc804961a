package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.classical.AnswerCount;
import org.aliquot.classical.AnswerCounts;
import org.aliquot.clock.RowTime;
import org.aliquot.statistics.ScoresAsked;
import org.aliquot.statistics.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads the first attempts at an exam, each person's own, in exam mode; what staff tried is none. Counts that are kept know
 * neither classes nor days, so this reads the attempts themselves: by the index of an exam's attempts, and no more than the
 * newest {@value #MOST}.
 */
@Component
public class FirstSittings {

    static final int MOST = 5_000;

    /**
     * Attempts with the same score.
     *
     * @param points in hundredths; null where nothing was scored
     * @param scaled on the practice scale
     * @param waiting whether answers wait to be marked
     * @param written whether answers were marked by people
     */
    public record Line(
            @Nullable Integer points,
            @Nullable Integer total,
            @Nullable Integer scaled,
            @Nullable Boolean pass,
            boolean waiting,
            boolean written,
            int attempts) {}

    /** Of attempts `a` at an exam, those of exam mode that are over, and of each learner the first. */
    static final String COUNTED = """
                and a.mode = 'exam'
                and a.status = 'final'
                and not a.trial
                and not a.own_practice
                and not exists (
                  select
                  from attempt b
                  where b.account_id = a.account_id
                    and b.exam_id = a.exam_id
                    and b.mode = 'exam'
                    and not b.trial
                    and not b.own_practice
                    and (b.started_at, b.id) < (a.started_at, a.id))
            """;

    private static final String FIRST = """
            with sitting as materialized (
              select a.id, a.result
              from attempt a
              where a.exam_id = :exam
                and a.exam_version_id = :version
            """ + COUNTED + """
                and (cast(:from as timestamptz) is null or a.started_at >= :from)
                and (cast(:until as timestamptz) is null or a.started_at < :until)
                and (cast(:instructor as uuid) is null or a.account_id = any(array(
                  select t.learner_id
                  from taught t
                  join course c on c.id = t.course_id
                  join exam_course x on x.course_slug = c.slug and x.exam_id = :exam
                  where t.instructor_id = cast(:instructor as uuid))))
                and (cast(:cohort as uuid) is null or a.account_id = any(array(
                  select m.account_id
                  from cohort_member m
                  where m.cohort_id = cast(:cohort as uuid))))
              order by a.started_at desc, a.id desc
              limit :most
            )
            """;

    static final String SCORES = FIRST + """
            select coalesce(cast(s.result ->> 'points' as integer), 100 * cast(s.result ->> 'raw' as integer)) as points,
                   cast(s.result ->> 'total' as integer) as total,
                   cast(s.result ->> 'scaled' as integer) as scaled,
                   cast(s.result ->> 'pass' as boolean) as pass,
                   s.result ->> 'unmarked' is not null as waiting,
                   s.result ->> 'points' is not null as written,
                   count(*) as attempts
            from sitting s
            group by 1, 2, 3, 4, 5, 6
            """;

    /** As {@link AnswerTallies} counts them. */
    private static final String GIVEN = FIRST + """
            , given as materialized (
              select s.id, g.item_version_id, g.payload, g.credit = 100 as correct, g.elapsed_ms, j.kind
              from sitting s
              join scored_answer g on g.attempt_id = s.id
              left join score_adjustment j on j.id = g.adjustment
            ),
            score as (
              select id, count(*) as total, count(*) filter (where correct or kind = 'credit') as points
              from given
              where kind is distinct from 'drop'
              group by id
            )
            """;

    static final String ANSWERS = GIVEN + """
            select g.item_version_id, coalesce(left(cast(g.payload as text), 500), '') as answer, g.correct,
                   coalesce(s.total - case when g.kind = 'drop' then 0 else 1 end, 0) as others,
                   coalesce(s.points - case when g.kind = 'drop' then 0
                                            when g.correct or g.kind = 'credit' then 1 else 0 end, 0) as elsewhere,
                   count(*) as answers
            from given g
            left join score s on s.id = g.id
            group by 1, 2, 3, 4, 5
            """;

    private static final String TIMES = FIRST + """
            select g.item_version_id, cast(round(20 * ln(greatest(g.elapsed_ms, 1000) / 1000.0e0)) as integer) as step,
                   count(*) as answers
            from sitting s
            join scored_answer g on g.attempt_id = s.id
            where g.elapsed_ms is not null
            group by 1, 2
            """;

    private final JdbcClient jdbc;

    FirstSittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came of them, equal scores together. */
    public List<Line> scores(UUID exam, ExamVersionId version, ScoresAsked asked) {
        return of(SCORES, exam, version, asked)
                .query((row, number) -> new Line(
                        row.getObject("points", Integer.class),
                        row.getObject("total", Integer.class),
                        row.getObject("scaled", Integer.class),
                        row.getObject("pass", Boolean.class),
                        row.getBoolean("waiting"),
                        row.getBoolean("written"),
                        row.getInt("attempts")))
                .list();
    }

    /** Whether so many attempts are all that can be read at once. */
    public static boolean isFull(int attempts) {
        return attempts >= MOST;
    }

    /**
     * The answers given in them, by question.
     *
     * @param compared false where questions were chosen by the answers: then nothing is compared with the other questions
     */
    public Map<ItemVersionId, Tally> answers(
            UUID exam, ExamVersionId version, ScoresAsked asked, boolean compared, boolean timed) {
        Map<ItemVersionId, List<AnswerCount>> answers = new HashMap<>();
        RowCallbackHandler take =
                row -> answers.computeIfAbsent(item(row.getObject(1, UUID.class)), _ -> new ArrayList<>())
                        .add(new AnswerCount(
                                row.getString("answer"),
                                row.getBoolean("correct"),
                                compared ? row.getInt("others") : 0,
                                compared ? row.getInt("elsewhere") : 0,
                                row.getInt("answers")));
        of(ANSWERS, exam, version, asked).query(take);
        Map<ItemVersionId, SortedMap<Integer, Integer>> times = timed ? times(exam, version, asked) : Map.of();
        Map<ItemVersionId, Tally> tallies = new HashMap<>();
        answers.forEach((item, counts) -> tallies.put(
                item, new Tally(new AnswerCounts(counts), times.getOrDefault(item, new TreeMap<>()), null, null)));
        return tallies;
    }

    private Map<ItemVersionId, SortedMap<Integer, Integer>> times(UUID exam, ExamVersionId version, ScoresAsked asked) {
        Map<ItemVersionId, SortedMap<Integer, Integer>> times = new HashMap<>();
        RowCallbackHandler put = row -> times.computeIfAbsent(item(row.getObject(1, UUID.class)), _ -> new TreeMap<>())
                .put(row.getInt("step"), row.getInt("answers"));
        of(TIMES, exam, version, asked).query(put);
        return times;
    }

    private StatementSpec of(String sql, UUID exam, ExamVersionId version, ScoresAsked asked) {
        return jdbc.sql(sql)
                .param("exam", exam)
                .param("version", version)
                .param("instructor", asked.scope().parameter())
                .param("cohort", asked.cohort())
                .param("from", RowTime.of(asked.from()))
                .param("until", RowTime.of(asked.until()))
                .param("most", MOST);
    }

    private static ItemVersionId item(@Nullable UUID id) {
        return new ItemVersionId(requireNonNull(id));
    }
}
