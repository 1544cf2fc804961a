package org.aliquot.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Time by week: with lessons as it is counted there, and with questions as far as attempts are final. */
@Service
public class StudyWeeks {

    private static final String WEEKS = """
            with learner as (
              select p.id, p.time_zone,
                     cast(date_trunc('week', server_now() at time zone p.time_zone) as date) as monday
              from account p
              where p.id = :account
            ),
            spent as (
              select cast(date_trunc('week', cast(t.day as timestamp)) as date) as monday, t.seconds as reading, 0 as answering
              from learner o
              join study_time t on t.account_id = o.id and t.day >= o.monday - 7 * (:weeks - 1)
              union all
              select cast(date_trunc('week', a.ended_at at time zone o.time_zone) as date), 0, g.seconds
              from learner o
              join attempt a on a.account_id = o.id and a.status = 'final'
                and a.ended_at >= (o.monday - 7 * (:weeks - 1)) at time zone o.time_zone
              cross join lateral (
                select cast(coalesce(sum(s.elapsed_ms), 0) / 1000 as integer) as seconds
                from scored_answer s
                where s.attempt_id = a.id
              ) g
            )
            select w.monday, coalesce(sum(s.reading), 0) as reading, coalesce(sum(s.answering), 0) as answering
            from learner o
            cross join lateral (
              select o.monday - 7 * n as monday
              from generate_series(0, :weeks - 1) n
            ) w
            left join spent s on s.monday = w.monday
            group by w.monday
            order by w.monday
            """;

    private final JdbcClient jdbc;

    StudyWeeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many weeks, the current one last; weeks without study are there with nothing. */
    @Transactional(readOnly = true)
    public List<StudyWeek> last(AccountId learner, int weeks) {
        return jdbc.sql(WEEKS)
                .param("account", learner)
                .param("weeks", weeks)
                .query(StudyWeeks::read)
                .list();
    }

    private static StudyWeek read(ResultSet row, int number) throws SQLException {
        return new StudyWeek(row.getObject("monday", LocalDate.class), row.getInt("reading"), row.getInt("answering"));
    }
}
