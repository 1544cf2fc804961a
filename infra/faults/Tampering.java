package faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Ways to break what is stored of an attempt or of a letter behind the product's back, each of which the check has to notice. */
public enum Tampering {
    ANSWER_LOST("delete from response where (attempt_id, position, lease, revision) in (%s)"),
    ANSWER_CHANGED("update response set payload = '{\"choice\": \"z\"}' where (attempt_id, position, lease, revision) in (%s)"),
    ANSWER_FLAGGED("update response set flagged = not flagged where (attempt_id, position, lease, revision) in (%s)"),
    ANSWER_DOUBLED("""
            insert into response (attempt_id, position, lease, revision, payload, flagged, final, received_at, given_ms, elapsed_ms, standing)
            select attempt_id, position, lease, revision + 900, payload, flagged, final, received_at, given_ms, elapsed_ms, standing
            from response where (attempt_id, position, lease, revision) in (%s)"""),
    ANSWER_MOVED("update response set received_at = received_at + interval '1 microsecond' where (attempt_id, position, lease, revision) in (%s)"),
    ANSWER_NOT_COUNTED("update response set standing = 'too-late' where (attempt_id, position, lease, revision) in (%s)"),
    DEADLINE_MOVED("update attempt set deadline = deadline + interval '1 microsecond' where id = cast(? as uuid)"),
    FINAL_TOO_EARLY("update attempt set end_reason = 'expired', final_at = deadline - interval '1 second' where id = cast(? as uuid)"),
    SCORE_CHANGED("update attempt set result = jsonb_set(result, '{raw}', to_jsonb((result ->> 'raw')::integer + 1)) where id = cast(? as uuid)"),
    POINT_CHANGED("update scored_answer set credit = 100 - credit where attempt_id = cast(? as uuid) and position = 1"),
    HEAD_CHANGED("update attempt set receipt_head = reverse(receipt_head) where id = cast(? as uuid)"),
    ATTEMPT_DOUBLED("""
            insert into attempt
            select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'receipt_head', null))).*
            from attempt a where a.id = cast(? as uuid)"""),
    LETTER_LOST(What.LETTER, "delete from mail_message where id = cast(? as uuid)"),
    LETTER_DOUBLED(What.LETTER, """
            insert into mail_message
            select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid()))).*
            from mail_message m where m.id = cast(? as uuid)"""),
    LETTER_NEVER_SENT(What.LETTER, "update mail_message set id = gen_random_uuid() where id = cast(? as uuid)"),
    LETTER_STILL_WAITING(What.LETTER, "update mail_message set status = 'waiting' where id = cast(? as uuid)"),
    LETTER_GIVEN_UP(What.LETTER, "update mail_message set status = 'failed' where id = cast(? as uuid)"),
    LETTER_TO_ANOTHER(What.LETTER, "update mail_message set address = 'x' || address where id = cast(? as uuid)"),
    LETTER_CHANGED(What.LETTER, "update mail_message set subject = subject || '!' where id = cast(? as uuid)"),
    TRIES_FORGOTTEN(What.LETTER, "update mail_message set tries = 0 where id = cast(? as uuid)");

    /** What it breaks something of, by whose id it finds it. */
    enum What {
        ATTEMPT,
        LETTER
    }

    private static final String AN_ANSWER = """
            select attempt_id, position, lease, revision
            from response
            where attempt_id = cast(? as uuid) and standing = 'in-time'
            order by position, lease, revision
            limit 1""";

    private final What what;
    private final String sql;

    Tampering(String sql) {
        this(What.ATTEMPT, sql);
    }

    Tampering(What what, String sql) {
        this.what = what;
        this.sql = sql.replace("%s", AN_ANSWER);
    }

    /** All that break something of an attempt. */
    public static List<Tampering> ofAttempts() {
        return of(What.ATTEMPT);
    }

    /** All that break one answer and nothing else. */
    static List<Tampering> ofAnswers() {
        return List.of(ANSWER_LOST, ANSWER_CHANGED, ANSWER_FLAGGED, ANSWER_MOVED, ANSWER_NOT_COUNTED);
    }

    static List<Tampering> of(What what) {
        return Arrays.stream(values()).filter(way -> way.what == what).toList();
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    interface Looking {
        /** Returns what it finds broken. */
        List<String> at(Connection database) throws SQLException;
    }

    /** Those that go unnoticed; each is undone before the next. */
    static List<Tampering> unnoticed(Connection database, List<Tampering> ways, String id, Looking check) throws SQLException {
        List<Tampering> unnoticed = new ArrayList<>();
        database.setAutoCommit(false);
        for (Tampering tampering : ways) {
            try (PreparedStatement statement = database.prepareStatement(tampering.sql)) {
                statement.setString(1, id);
                boolean done = statement.executeUpdate() == 1;
                if (!done || check.at(database).isEmpty()) {
                    unnoticed.add(tampering);
                }
            } finally {
                database.rollback();
            }
        }
        return unnoticed;
    }
}
