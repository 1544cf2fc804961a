package org.aliquot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the journal of answers and the list of events say of an attempt. */
@Repository
class AttemptTrail {

    private static final JournalSource SAVES = new JournalSource("""
            select r.position, count(*) as saves, min(r.received_at) as first, max(r.received_at) as last,
                   count(*) filter (where r.standing not in ('in-time', 'late', 'held')
                                      or r.standing = 'held' and not a.held_counted) as not_counted,
                   count(*) filter (where r.standing = 'held' and a.held_counted is null) as waiting
            from attempt a
            join %s r on r.attempt_id = a.id
            where a.id = :attempt
            group by r.position
            """);

    private static final String EVENTS = """
            select at, kind, seconds, actor, reason
            from attempt_event
            where attempt_id = :attempt
            order by at, id
            limit 200
            """;

    /** What was opened again by more time ended later than that. */
    private static final String BY_STAFF = """
            select a.ended_at
            from attempt a
            where a.id = :attempt and a.end_reason = 'expired'
              and exists (select
                          from attempt_event e
                          where e.attempt_id = a.id and e.kind = 'ended' and e.at >= a.ended_at)
            """;

    private final JdbcClient jdbc;

    AttemptTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By position; nothing where no answer came. */
    Map<Integer, WholeAttempt.Saves> saves(AttemptRow attempt) {
        Map<Integer, WholeAttempt.Saves> saves = new HashMap<>();
        RowCallbackHandler put = row -> saves.put(
                row.getInt("position"),
                new WholeAttempt.Saves(
                        row.getInt("saves"),
                        RowTime.at(row, "first"),
                        RowTime.at(row, "last"),
                        row.getInt("not_counted"),
                        row.getInt("waiting")));
        jdbc.sql(SAVES.sql(attempt.ending().archived()))
                .param("attempt", attempt.id())
                .query(put);
        return saves;
    }

    List<WholeAttempt.Event> events(AttemptId attempt) {
        return jdbc.sql(EVENTS)
                .param("attempt", attempt)
                .query(AttemptTrail::event)
                .list();
    }

    /** When staff ended it before its time; empty where it ended otherwise, or runs. */
    Optional<Instant> endedByStaff(AttemptId attempt) {
        return jdbc.sql(BY_STAFF)
                .param("attempt", attempt)
                .query((row, number) -> RowTime.at(row, "ended_at"))
                .optional();
    }

    private static WholeAttempt.Event event(ResultSet row, int number) throws SQLException {
        return new WholeAttempt.Event(
                RowTime.at(row, "at"),
                Word.read(WholeAttempt.Happening.class, row.getString("kind")),
                Duration.ofSeconds(row.getInt("seconds")),
                AccountId.find(row, "actor"),
                Optional.ofNullable(row.getString("reason"))
                        .filter(reason -> !reason.isBlank())
                        .orElse(null));
    }
}
