package faults;

import faults.Remembered.Answer;
import faults.Remembered.Key;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the database has of one learner.
 *
 * @param answers by what names them, all that were stored, whether they count or not
 * @param scored by position
 */
record Stored(List<Attempt> attempts, Map<Key, Row> answers, Map<Integer, Scored> scored) {

    record Attempt(
            String id,
            String status,
            Instant startedAt,
            Instant deadline,
            int graceSeconds,
            String endReason,
            Instant finalAt,
            int raw,
            int answered,
            String head) {

        /** The last moment at which an answer may arrive and count. */
        Instant end() {
            return deadline.plusSeconds(graceSeconds);
        }
    }

    /** @param givenAt when it was given, as its sender claims */
    record Row(Answer answer, Instant receivedAt, Instant givenAt, String standing) {

        boolean counts() {
            return standing.equals("in-time") || standing.equals("late");
        }

        /** Whether it is on the receipt: all but what was stored after the end. */
        boolean isOnReceipt() {
            return !standing.startsWith("after-");
        }
    }

    /** @param credit hundredths of a point */
    record Scored(String choice, int credit) {}

    private static final String ATTEMPTS = """
            select a.id, a.status, a.started_at, a.deadline, a.grace_seconds, a.end_reason, a.final_at,
                   cast(a.result ->> 'raw' as integer) as raw, cast(a.result ->> 'answered' as integer) as answered, a.receipt_head
            from attempt a
            join access_token t on t.account_id = a.account_id
            where t.secret_hash = sha256(convert_to(?, 'UTF8'))
            order by a.started_at
            """;

    private static final String ANSWERS = """
            select r.position, r.lease, r.revision, r.payload ->> 'choice' as choice, r.flagged, r.received_at, r.standing,
                   a.started_at + make_interval(secs => r.given_ms / 1000.0) as given_at
            from response r
            join attempt a on a.id = r.attempt_id
            where a.id = cast(? as uuid)
            """;

    private static final String SCORED = """
            select position, payload ->> 'choice' as choice, credit
            from scored_answer
            where attempt_id = cast(? as uuid)
            """;

    static Stored read(Connection database, String token, String attempt) throws SQLException {
        List<Attempt> attempts = new ArrayList<>();
        Map<Key, Row> answers = new HashMap<>();
        Map<Integer, Scored> scored = new HashMap<>();
        each(database, ATTEMPTS, token, row -> attempts.add(attempt(row)));
        each(database, ANSWERS, attempt, row -> answers.put(
                new Key(row.getInt("position"), row.getInt("lease"), row.getInt("revision")),
                new Row(
                        new Answer(row.getString("choice"), row.getBoolean("flagged")),
                        instant(row, "received_at"),
                        instant(row, "given_at"),
                        row.getString("standing"))));
        each(database, SCORED, attempt, row -> scored.put(
                row.getInt("position"), new Scored(row.getString("choice"), row.getInt("credit"))));
        return new Stored(attempts, answers, scored);
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getString("id"),
                row.getString("status"),
                instant(row, "started_at"),
                instant(row, "deadline"),
                row.getInt("grace_seconds"),
                row.getString("end_reason"),
                instant(row, "final_at"),
                row.getInt("raw"),
                row.getInt("answered"),
                row.getString("receipt_head"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    static void each(Connection database, String sql, String parameter, Reading reading) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reading.of(row);
                }
            }
        }
    }
}
