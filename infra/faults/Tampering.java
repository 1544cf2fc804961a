package faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Ways to break what is stored of an attempt, of a letter, or of what somebody has for passing, behind the product's back, each of which the check has to notice. */
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
    TRIES_FORGOTTEN(What.LETTER, "update mail_message set tries = 0 where id = cast(? as uuid)"),
    OUTCOME_LOST(What.AWARD, "delete from exam_outcome where attempt_id = cast(? as uuid)"),
    OUTCOME_CHANGED(What.AWARD, "update exam_outcome set answered = answered - 1 where attempt_id = cast(? as uuid)"),
    OUTCOME_DOUBLED(What.AWARD, """
            insert into exam_outcome
            select (jsonb_populate_record(o, jsonb_build_object('attempt_id', gen_random_uuid()))).*
            from exam_outcome o where o.attempt_id = cast(? as uuid)"""),
    SITTING_NOT_COUNTED(What.AWARD, "update sitting_times set first_passed = '{}' where account_id = %l"),
    COMPLETION_LOST(What.AWARD, "delete from course_completion where account_id = %l"),
    COMPLETION_MOVED(What.AWARD, "update course_completion set completed_at = completed_at + interval '1 microsecond' where account_id = %l"),
    CERTIFICATE_LOST(What.AWARD, "delete from certificate where account_id = %l"),
    CERTIFICATE_DOUBLED(What.AWARD, """
            insert into certificate
            select (jsonb_populate_record(f, jsonb_build_object(
              'id', gen_random_uuid(), 'serial', reverse(f.serial), 'status', 'revoked', 'ended_at', f.issued_at))).*
            from certificate f where f.account_id = %l"""),
    CERTIFICATE_REVOKED(What.AWARD, "update certificate set status = 'revoked', ended_at = issued_at where account_id = %l"),
    CERTIFICATE_WITH_OTHER_HOURS(What.AWARD, "update certificate set hours = hours + 0.5 where account_id = %l"),
    CERTIFICATE_TO_ANOTHER(What.AWARD, "update certificate set account_id = (%o) where account_id = %l"),
    HOURS_LOST(What.AWARD, "delete from credit where account_id = %l"),
    HOURS_DOUBLED(What.AWARD, """
            insert into credit
            select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'course_id', null))).*
            from credit r where r.account_id = %l"""),
    HOURS_CHANGED(What.AWARD, "update credit set amount = amount + 0.5 where account_id = %l"),
    HOURS_OF_ANOTHER_DAY(What.AWARD, "update credit set earned_on = earned_on - 1 where account_id = %l"),
    HOURS_ALSO_TO_ANOTHER(What.AWARD, """
            insert into credit
            select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'account_id', (%o)))).*
            from credit r where r.account_id = %l""");

    /** What it breaks something of, by whose id it finds it; what somebody has for passing, by that of the attempt. */
    enum What {
        ATTEMPT,
        LETTER,
        AWARD
    }

    private static final String AN_ANSWER = """
            select attempt_id, position, lease, revision
            from response
            where attempt_id = cast(? as uuid) and standing = 'in-time'
            order by position, lease, revision
            limit 1""";

    private static final String LEARNER = "(select account_id from attempt where id = cast(? as uuid))";

    /** Somebody who sits no exam. */
    private static final String ANOTHER = "select id from account where email = 'staff@example.org'";

    private final What what;
    private final String sql;

    Tampering(String sql) {
        this(What.ATTEMPT, sql);
    }

    Tampering(What what, String sql) {
        this.what = what;
        this.sql = sql.replace("%s", AN_ANSWER).replace("%l", LEARNER).replace("%o", ANOTHER);
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
