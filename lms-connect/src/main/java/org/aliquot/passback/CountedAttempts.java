package org.aliquot.passback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.aliquot.ability.Ability;
import org.aliquot.ability.ScoreScale;
import org.aliquot.clock.RowTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Attempts that count for a gradebook; practice, trials, and what waits to be marked do not. An adaptive exam that ended before its
 * last question counts without a score: its estimate would be a number that nobody earned.
 */
@Repository
class CountedAttempts {

    private static final int HUNDREDTHS = 100;

    private static final String FIND = """
            select a.id, coalesce(a.ended_at, a.final_at) as ended_at, cast(a.result ->> 'total' as integer) as total, cast(a.result ->> 'raw' as integer) as raw,
                   cast(a.result ->> 'points' as integer) as points, cast(a.result ->> 'theta' as float8) as theta,
                   cast(a.result ->> 'se' as float8) as se, a.closed is not null as adaptive,
                   a.closed is not null and a.review_at is null as unfinished
            from attempt a
            join exam e on e.id = a.exam_id
            where a.account_id = :account and e.key = :exam and a.mode = 'exam' and a.status = 'final'
              and coalesce(a.ended_at, a.final_at) > :since
              and not a.own_practice and not a.trial
              and a.result ->> 'unmarked' is null and cast(a.result ->> 'total' as integer) > 0
            """;

    private final JdbcClient jdbc;

    CountedAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since attempts that ended before do not count */
    List<CountedAttempt> of(UUID account, String exam, Instant since) {
        return jdbc.sql(FIND)
                .param("account", account)
                .param("exam", exam)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(CountedAttempts::attempt)
                .list();
    }

    private static CountedAttempt attempt(ResultSet row, int number) throws SQLException {
        return new CountedAttempt(
                row.getObject("id", UUID.class),
                row.getBoolean("unfinished") ? null : row.getBoolean("adaptive") ? scaled(row) : points(row),
                RowTime.at(row, "ended_at"));
    }

    /** A fixed form: its points, of as many as it has. */
    private static Points points(ResultSet row) throws SQLException {
        Integer points = row.getObject("points", Integer.class);
        return new Points(points == null ? HUNDREDTHS * row.getInt("raw") : points, HUNDREDTHS * row.getInt("total"));
    }

    /** How many are right says nothing where the questions follow the answers: the practice scale with 70 at the cut does. */
    private static Points scaled(ResultSet row) throws SQLException {
        ScoreScale scale = ScoreScale.zeroTo100();
        Ability ability = new Ability(row.getDouble("theta"), row.getDouble("se"));
        return new Points(HUNDREDTHS * scale.score(ability).value(), HUNDREDTHS * scale.top());
    }
}
