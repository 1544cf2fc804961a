package org.aliquot.passback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scores on their way, and the pace at which each system is called. */
@Repository
class ScoreTable {

    /** What a link wants to have of somebody, to be looked at anew. */
    record Wanted(UUID link, AccountId person, String exam, ScoreRule rule, Instant since) {}

    /**
     * A score that this node sends now.
     *
     * @param points null for none: what was sent before is taken back
     * @param first whether the system has not heard of this attempt before
     * @param wish tells whether something else is wanted by the time it was sent
     * @param stamp of the message, later than all before it
     */
    record Due(
            UUID link,
            AccountId person,
            UUID connection,
            String subject,
            @Nullable Points points,
            @Nullable Instant finalAt,
            boolean first,
            int wish,
            int tries,
            Instant stamp) {

        @Override
        public String toString() {
            return "Due[link=" + link + ", person=" + person + "]";
        }
    }

    private static final String OPEN = """
            insert into lti_score (link_id, account_id, opened_at, wish, state, tries, next_at, words)
            values (:link, :account, server_now(), 0, 'nothing', 0, server_now(), '')
            on conflict on constraint lti_score_pk do nothing
            """;

    private static final String WANTED = """
            select s.link_id, s.account_id, l.exam, l.rule, s.opened_at
            from lti_score s
            join lti_link l on l.id = s.link_id
            """;

    /** What should stand there became something else; whoever sends meanwhile keeps the row. */
    private static final String WISH = """
            update lti_score
            set attempt_id = :attempt, given = :given, maximum = :maximum, final_at = :final, wish = wish + 1,
                state = case when cast(:attempt as uuid) is null and stamp is null then 'nothing' else 'waiting' end,
                tries = 0, begun_at = null, next_at = server_now(), refusal = null, words = ''
            where link_id = :link and account_id = :account
              and (attempt_id, given, maximum) is distinct from (cast(:attempt as uuid), cast(:given as integer), cast(:maximum as integer))
            """;

    /**
     * The score that has been due for longest. It is held for two minutes, longer than its calls may last: should this node die,
     * another sends it then. A system that failed is tried with one score at a time.
     */
    private static final String CLAIM = """
            with t as materialized (
              select server_now() as now),
            one as (
              select s.link_id, s.account_id, l.connection_id, o.subject, p.failures
              from lti_score s
              join t on true
              join lti_link l on l.id = s.link_id
              join connection c on c.id = l.connection_id
              join lti_pace p on p.connection_id = c.id
              join lateral (
                select subject
                from outside_identity
                where connection_id = c.id and account_id = s.account_id
                order by since desc
                limit 1) o on true
              where s.state = 'waiting' and s.next_at <= t.now and (s.held_until is null or s.held_until <= t.now)
                and l.takes_scores and c.state = 'active' and p.free_at <= t.now
              order by s.next_at
              limit 1
              for no key update of s skip locked),
            held as (
              update lti_pace p
              set free_at = t.now + interval '1 minute'
              from one, t
              where p.connection_id = one.connection_id and p.failures > 0 and p.free_at <= t.now
              returning p.connection_id)
            update lti_score s
            set tries = s.tries + 1, begun_at = coalesce(s.begun_at, t.now), held_until = t.now + interval '2 minutes',
                stamp = greatest(date_trunc('milliseconds', t.now), s.stamp + interval '1 millisecond')
            from one, t
            where s.link_id = one.link_id and s.account_id = one.account_id
              and (one.failures = 0 or exists (select from held))
            returning s.link_id, s.account_id, one.connection_id, one.subject, s.given, s.maximum, s.final_at,
                      s.attempt_id is distinct from s.sent_attempt_id as first, s.wish, s.tries, s.stamp
            """;

    private static final String SENT = """
            update lti_score
            set state = case when wish = :wish then case when attempt_id is null then 'nothing' else 'sent' end else 'waiting' end,
                sent_attempt_id = case when wish = :wish then attempt_id else sent_attempt_id end,
                sent_at = case when wish = :wish and attempt_id is null then null else server_now() end,
                held_until = null, next_at = server_now(), tries = 0, begun_at = null, words = ''
            where link_id = :link and account_id = :account and stamp = :stamp
            """;

    /** What is not taken for seven days is given up. */
    private static final String LATER = """
            update lti_score
            set state = case when wish = :wish and begun_at <= server_now() - interval '7 days' then 'refused' else 'waiting' end,
                refusal = case when wish = :wish and begun_at <= server_now() - interval '7 days' then :refusal end,
                words = case when wish = :wish then :words else '' end,
                held_until = null,
                next_at = case when wish = :wish then server_now() + make_interval(secs => :pause) else server_now() end
            where link_id = :link and account_id = :account and stamp = :stamp
            """;

    private static final String REFUSED = """
            update lti_score
            set state = case when wish = :wish then 'refused' else 'waiting' end,
                refusal = case when wish = :wish then :refusal end,
                words = case when wish = :wish then :words else '' end,
                held_until = null, next_at = server_now()
            where link_id = :link and account_id = :account and stamp = :stamp
            """;

    /** What was refused is tried as if for the first time. */
    private static final String AGAIN = """
            update lti_score
            set state = 'waiting', refusal = null, words = '', tries = 0, begun_at = null, next_at = server_now()
            where state = 'refused'
            """;

    private static final String LOST_COLUMN = """
            select exists (select from lti_score where link_id = :link and refusal = 'column-gone')
            """;

    private static final String NEW_COLUMN = """
            update lti_score
            set state = 'waiting', refusal = null, words = '', tries = 0, begun_at = null, next_at = server_now(), wish = wish + 1,
                sent_attempt_id = null, sent_at = null
            where link_id = :link and attempt_id is not null
            """;

    /** After 5 seconds, 10, 20 and so on up to five minutes, or when the system asks for it. */
    private static final String FAILS = """
            update lti_pace
            set failures = failures + 1,
                free_at = server_now() + make_interval(secs => greatest(:asked, least(300, 5 * power(2, least(failures, 10)))))
            where connection_id = :connection
            """;

    private static final String WORKS = """
            update lti_pace
            set failures = 0, free_at = server_now()
            where connection_id = :connection and failures > 0
            """;

    /** Whatever waited for the system to come back waits no longer, but for what somebody is at. */
    private static final String WAKE = """
            with late as (
              select s.link_id, s.account_id
              from lti_score s
              join lti_link l on l.id = s.link_id
              where l.connection_id = :connection and s.state = 'waiting' and s.next_at > server_now()
              for no key update of s skip locked)
            update lti_score s
            set next_at = server_now()
            from late
            where s.link_id = late.link_id and s.account_id = late.account_id
            """;

    private final JdbcClient jdbc;

    ScoreTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID link, AccountId person) {
        jdbc.sql(OPEN).param("link", link).param("account", person).update();
    }

    /** What somebody's attempts at an exam are wanted for, kept from others until the transaction ends. */
    List<Wanted> wanted(AccountId person, String exam) {
        return jdbc.sql(WANTED
                        + "where s.account_id = :account and l.exam = :exam order by s.link_id for no key update of s")
                .param("account", person)
                .param("exam", exam)
                .query(ScoreTable::wanted)
                .list();
    }

    /** Of everybody who opened the link. */
    List<Wanted> wanted(UUID link) {
        return jdbc.sql(WANTED + "where s.link_id = :link order by s.account_id for no key update of s")
                .param("link", link)
                .query(ScoreTable::wanted)
                .list();
    }

    /** Writes down what should stand there; that nothing changed changes nothing. */
    void wish(Wanted wanted, @Nullable CountedAttempt attempt) {
        jdbc.sql(WISH)
                .param("link", wanted.link())
                .param("account", wanted.person())
                .param("attempt", attempt == null ? null : attempt.attempt())
                .param("given", attempt == null ? null : attempt.points().given())
                .param("maximum", attempt == null ? null : attempt.points().maximum())
                .param("final", attempt == null ? null : attempt.finalAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What went to another column goes to the new one; what was refused for want of one is tried. */
    void columnChanged(UUID link) {
        jdbc.sql(NEW_COLUMN).param("link", link).update();
    }

    Optional<Due> claim() {
        return jdbc.sql(CLAIM).query(ScoreTable::due).optional();
    }

    void sent(Due due) {
        about(SENT, due).update();
    }

    /** Tried once more after a pause. */
    void later(Due due, Duration pause, String words) {
        about(LATER, due)
                .param("pause", (double) pause.toSeconds())
                .param("refusal", Refusal.NO_ANSWER.word())
                .param("words", words)
                .update();
    }

    void refused(Due due, Refusal why, String words) {
        about(REFUSED, due).param("refusal", why.word()).param("words", words).update();
    }

    /** Whether something was refused because the column is gone. */
    boolean hasLostColumn(UUID link) {
        return jdbc.sql(LOST_COLUMN).param("link", link).query(Boolean.class).single();
    }

    int again(UUID link, AccountId person) {
        return jdbc.sql(AGAIN + "and link_id = :link and account_id = :account")
                .param("link", link)
                .param("account", person)
                .update();
    }

    int again(UUID link) {
        return jdbc.sql(AGAIN + "and link_id = :link").param("link", link).update();
    }

    int againAt(UUID connection) {
        return jdbc.sql(AGAIN + "and link_id in (select id from lti_link where connection_id = :connection)")
                .param("connection", connection)
                .update();
    }

    /** It is called again at once. */
    void free(UUID connection) {
        jdbc.sql("update lti_pace set free_at = server_now() where connection_id = :connection")
                .param("connection", connection)
                .update();
    }

    void fails(UUID connection, Duration asked) {
        jdbc.sql(FAILS)
                .param("connection", connection)
                .param("asked", (double) asked.toSeconds())
                .update();
    }

    void works(UUID connection) {
        if (jdbc.sql(WORKS).param("connection", connection).update() == 1) {
            jdbc.sql(WAKE).param("connection", connection).update();
        }
    }

    private JdbcClient.StatementSpec about(String statement, Due due) {
        return jdbc.sql(statement)
                .param("link", due.link())
                .param("account", due.person())
                .param("wish", due.wish())
                .param("stamp", due.stamp().atOffset(ZoneOffset.UTC));
    }

    private static Wanted wanted(ResultSet row, int number) throws SQLException {
        return new Wanted(
                row.getObject("link_id", UUID.class),
                AccountId.in(row, "account_id"),
                row.getString("exam"),
                Word.read(ScoreRule.class, row.getString("rule")),
                Objects.requireNonNull(instant(row, "opened_at")));
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("link_id", UUID.class),
                AccountId.in(row, "account_id"),
                row.getObject("connection_id", UUID.class),
                row.getString("subject"),
                points(row),
                instant(row, "final_at"),
                row.getBoolean("first"),
                row.getInt("wish"),
                row.getInt("tries"),
                Objects.requireNonNull(instant(row, "stamp")));
    }

    static @Nullable Points points(ResultSet row) throws SQLException {
        Integer given = row.getObject("given", Integer.class);
        return given == null ? null : new Points(given, row.getInt("maximum"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
