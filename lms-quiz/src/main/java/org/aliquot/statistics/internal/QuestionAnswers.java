package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the answers to one question in exam mode with their times: the newest {@value #MOST}, by the index of a question's
 * answers. Ids of attempts are in the order of their beginnings.
 */
@Component
public class QuestionAnswers {

    static final int MOST = 20_000;

    /**
     * One answer.
     *
     * @param group people with whom it may be compared at another time: in an adaptive exam those within half a logit, else those
     *     with about the same score in the same version of the exam. The score includes this question: only then are people of one
     *     score alike (Holland and Thayer 1988)
     * @param others how many other questions of the attempt count; 0 where nothing is to be compared with
     * @param elsewhere how many of those were right
     */
    public record Given(
            UUID learner,
            UUID exam,
            Instant startedAt,
            boolean adaptive,
            int version,
            boolean correct,
            @Nullable Integer elapsedMs,
            String group,
            int others,
            int elsewhere) {}

    /** Whom an answer is compared with, by its attempt `a` and result. */
    static final String GROUP = """
            case when a.closed is not null
                 then 'ability ' || floor(2 * cast(a.result ->> 'theta' as float8))
                 else a.exam_version_id || ' ' || 20 * cast(a.result ->> 'raw' as integer)
                                                  / nullif(cast(a.result ->> 'total' as integer), 0) end
            """;

    static final String ANSWERS = """
            with shown as materialized (
              select s.attempt_id, s.credit = 100 as correct, s.elapsed_ms, s.adjustment, v.number
              from item i
              join item_version v on v.item_id = i.id
              join scored_answer s on s.item_version_id = v.id
              where i.slug = :slug
              order by s.attempt_id desc
              limit :most
            ),
            given as (
              select a.id, a.account_id, a.exam_id, a.started_at, a.closed is not null as adaptive, h.number, h.correct, h.elapsed_ms,
                     j.kind,
            """ + GROUP + """
                     as alike, cast(a.result ->> 'total' as integer) as total, cast(a.result ->> 'raw' as integer) as raw
              from shown h
              join attempt a on a.id = h.attempt_id
              left join score_adjustment j on j.id = h.adjustment
              where a.mode = 'exam'
                and a.status = 'final'
                and not a.trial
                and not a.own_practice
                and a.started_at >= :from
            )
            select g.account_id, g.exam_id, g.started_at, g.adaptive, g.number, g.correct, g.elapsed_ms, coalesce(g.alike, '') as alike,
                   case when g.adaptive then 0
                        else greatest(coalesce(g.total, 0) - case when g.kind = 'drop' then 0 else 1 end, 0) end as others,
                   case when g.adaptive then 0
                        else greatest(coalesce(g.raw, 0) - case when g.kind = 'drop' then 0
                                                                when g.correct or g.kind = 'credit' then 1 else 0 end, 0) end
                     as elsewhere
            from given g
            order by g.started_at, g.id
            """;

    private static final String ATTEMPTS = """
            select cast(date_trunc('month', a.started_at at time zone :zone) as date) as month, count(*) as attempts
            from attempt a
            where a.exam_id = any(:exams)
              and a.started_at >= :from
              and a.mode = 'exam'
              and a.status = 'final'
              and a.closed is not null = :adaptive
              and not a.trial
              and not a.own_practice
            group by 1
            """;

    private final JdbcClient jdbc;

    QuestionAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their attempts, begun from then on. */
    public List<Given> of(String slug, Instant from) {
        return jdbc.sql(ANSWERS)
                .param("slug", slug)
                .param("most", MOST)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(QuestionAnswers::given)
                .list();
    }

    /** How many attempts at these exams began in each month. */
    public Map<YearMonth, Integer> attempts(Collection<UUID> exams, boolean adaptive, Instant from, ZoneId zone) {
        Map<YearMonth, Integer> attempts = new HashMap<>();
        RowCallbackHandler put =
                row -> attempts.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("attempts"));
        jdbc.sql(ATTEMPTS)
                .param("exams", exams.toArray(UUID[]::new))
                .param("adaptive", adaptive)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("zone", zone.getId())
                .query(put);
        return attempts;
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        int others = row.getInt("others");
        return new Given(
                requireNonNull(row.getObject("account_id", UUID.class)),
                requireNonNull(row.getObject("exam_id", UUID.class)),
                RowTime.at(row, "started_at"),
                row.getBoolean("adaptive"),
                row.getInt("number"),
                row.getBoolean("correct"),
                row.getObject("elapsed_ms", Integer.class),
                row.getString("alike"),
                others,
                Math.min(others, row.getInt("elsewhere")));
    }
}
