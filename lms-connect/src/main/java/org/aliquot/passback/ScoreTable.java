package org.aliquot.passback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scores on their way, and the pace at which each system is called. */
@Repository
class ScoreTable {

    /**
     * What a link wants to have of somebody, to be looked at anew.
     *
     * @param since when they became a member of its class
     * @param takesScores whether its system does
     */
    record Wanted(UUID link, AccountId person, LinkTarget target, ScoreRule rule, boolean takesScores, Instant since) {}

    /**
     * A score that this node sends now.
     *
     * @param points null for none: what was sent before is taken back
     * @param attempt null for none
     * @param first whether the system has not heard of this attempt before
     * @param past of what may stand there
     * @param wish tells whether something else is wanted by the time it was sent
     * @param probe whether the system failed, and this says whether it works again
     * @param stamp of the message, later than all before it
     */
    record Due(
            Cell cell,
            String subject,
            @Nullable Points points,
            @Nullable UUID attempt,
            @Nullable Instant endedAt,
            boolean first,
            Past past,
            int wish,
            int tries,
            boolean probe,
            Instant stamp) {

        UUID link() {
            return cell.link();
        }

        UUID connection() {
            return cell.connection();
        }

        @Override
        public String toString() {
            return "Due[" + cell + "]";
        }
    }

    /**
     * What was sent before.
     *
     * @param told shares of the maximum that may stand there from messages
     * @param unheard whether the system has said of none of ours that it took it
     * @param overHand whether ours replaces what somebody set by hand
     */
    record Past(List<Double> told, boolean unheard, boolean overHand) {

        Past {
            told = List.copyOf(told);
        }

        boolean isNone() {
            return told.isEmpty();
        }

        /** Whether another score of ours may stand there. */
        boolean hasOtherThan(@Nullable Points points) {
            return told.stream().anyMatch(share -> points == null || !Points.isAbout(points.share(), share));
        }
    }

    /** Where a score stands. */
    record Cell(UUID link, AccountId person, UUID connection) {}

    private static final String OPEN = """
            insert into lti_score (link_id, account_id, connection_id, opened_at, wish, state, tries, next_at, told, told_attempts, words)
            select l.id, :account, l.connection_id, server_now(), 0, 'nothing', 0, server_now(), '{}', '{}', ''
            from lti_link l
            where l.id = :link
            on conflict on constraint lti_score_pk do nothing
            """;

    /** Whoever has left the class is not looked at any more. */
    private static final String WANTED = """
            select s.link_id, s.account_id, l.target, l.rule, l.takes_scores, m.joined_at
            from lti_score s
            join lti_link l on l.id = s.link_id
            join cohort_member m on m.cohort_id = l.cohort_id and m.account_id = s.account_id
            """;

    /** What should stand there became something else; whoever sends meanwhile keeps the row. */
    private static final String WISH = """
            update lti_score
            set attempt_id = :attempt, given = :given, maximum = :maximum, ended_at = :ended, wish = wish + 1,
                state = case when cast(:attempt as uuid) is null and stamp is null then 'nothing' else 'waiting' end,
                tries = 0, begun_at = null, next_at = case when :takes then server_now() else 'infinity' end, refusal = null,
                words = ''
            where link_id = :link and account_id = :account
              and (attempt_id, given, maximum) is distinct from (cast(:attempt as uuid), cast(:given as integer), cast(:maximum as integer))
            """;

    /**
     * The score that has been due for longest, of a member of the link's class. It is held for three minutes, after which another node
     * may send it. Four of a system are under way at most, and a system that failed is tried with one. What was chosen is looked at
     * again when it is locked: another may have taken it meanwhile.
     */
    private static final String CLAIM = """
            with t as materialized (
              select server_now() as now),
            free as (
              select c.id, p.failures
              from t
              cross join lti_pace p
              join connection c on c.id = p.connection_id
              where c.state = 'active' and p.free_at <= t.now
                and (select count(*) from lti_score h where h.connection_id = c.id and h.held_until > t.now) < 4),
            candidate as materialized (
              select d.link_id, d.account_id, f.failures
              from t
              cross join free f
              cross join lateral (
                select s.link_id, s.account_id
                from lti_score s
                join lti_link l on l.id = s.link_id and l.takes_scores
                join cohort h on h.id = l.cohort_id and h.status <> 'archived'
                join cohort_member m on m.cohort_id = l.cohort_id and m.account_id = s.account_id
                where s.connection_id = f.id and s.state = 'waiting' and s.next_at <= t.now
                  and (s.held_until is null or s.held_until <= t.now)
                order by case when f.failures > 0 then s.tries else 0 end, s.next_at
                limit 8) d),
            one as (
              select s.link_id, s.account_id, s.connection_id, o.subject, s.told, k.failures
              from t
              cross join candidate k
              join lti_score s on s.link_id = k.link_id and s.account_id = k.account_id
              join lateral (
                select subject
                from outside_identity
                where connection_id = s.connection_id and account_id = s.account_id
                order by since desc
                limit 1) o on true
              where s.state = 'waiting' and s.next_at <= t.now and (s.held_until is null or s.held_until <= t.now)
              order by case when k.failures > 0 then s.tries else 0 end, s.next_at
              limit 1
              for no key update of s skip locked),
            held as (
              update lti_pace p
              set free_at = t.now + interval '1 minute'
              from one, t
              where p.connection_id = one.connection_id and p.failures > 0 and p.free_at <= t.now
              returning p.connection_id)
            update lti_score s
            set tries = s.tries + 1, begun_at = coalesce(s.begun_at, t.now), held_until = t.now + interval '3 minutes',
                stamp = greatest(date_trunc('milliseconds', t.now), date_trunc('second', s.stamp) + interval '1 second'),
                told = case when s.given is null then s.told else array_append(s.told, cast(s.given as float8) / s.maximum) end
            from one, t
            where s.link_id = one.link_id and s.account_id = one.account_id
              and (one.failures = 0 or exists (select from held))
            returning s.link_id, s.account_id, s.connection_id, one.subject, s.given, s.maximum, s.attempt_id, s.ended_at,
                      not s.attempt_id = any(s.told_attempts) as first, s.told_attempts = '{}' as unheard,
                      s.over_hand and s.given is not null as over_hand, one.told, s.wish, s.tries, one.failures > 0 as probe, s.stamp
            """;

    private static final String SENT = """
            update lti_score
            set state = case when wish = :wish then case when attempt_id is null then 'nothing' else 'sent' end else 'waiting' end,
                told_attempts = case when cast(:attempt as uuid) is null or :attempt = any(told_attempts) then told_attempts
                                     else array_append(told_attempts, :attempt) end,
                sent_at = case when cast(:attempt as uuid) is null then null else server_now() end, over_hand = false,
                held_until = null, next_at = server_now(), tries = 0, begun_at = null, words = ''
            where link_id = :link and account_id = :account and stamp = :stamp
            """;

    private static final String KEPT = """
            update lti_score
            set state = case when wish = :wish then 'kept' else 'waiting' end, over_hand = false,
                held_until = null, next_at = server_now(), tries = 0, begun_at = null, words = ''
            where link_id = :link and account_id = :account and stamp = :stamp
            """;

    /** What is not taken for seven days is given up, but not before it was tried often: nodes may have been down meanwhile. */
    private static final String LATER =
            """
            update lti_score
            set state = case when wish = :wish and <over> then 'refused' else 'waiting' end,
                refusal = case when wish = :wish and <over> then :refusal end,
                words = case when wish = :wish then :words else '' end,
                held_until = null,
                next_at = case when wish = :wish then server_now() + make_interval(secs => :pause) else server_now() end
            where link_id = :link and account_id = :account and stamp = :stamp
            """.replace("<over>", "tries >= 20 and begun_at <= server_now() - interval '7 days'");

    /** As if it had not been tried. */
    private static final String POSTPONED = """
            update lti_score
            set held_until = null, tries = tries - 1, next_at = server_now() + make_interval(secs => :pause)
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

    private static final String LOST_COLUMN = """
            select exists (select from lti_score where link_id = :link and refusal = any(:refusals))
            """;

    /** What was refused is tried as if for the first time. */
    private static final String AGAIN = """
            update lti_score
            set state = 'waiting', refusal = null, words = '', tries = 0, begun_at = null, next_at = server_now()
            where state = 'refused'
            """;

    /** What somebody set by hand is replaced, by one message. */
    private static final String OVER_HAND = """
            update lti_score
            set state = 'waiting', over_hand = true, next_at = server_now()
            where state = 'kept' and attempt_id is not null and link_id = :link and account_id = :account
            """;

    private static final String NEW_COLUMN = """
            update lti_score
            set state = 'waiting', refusal = null, words = '', tries = 0, begun_at = null, next_at = server_now(), wish = wish + 1,
                told = '{}', told_attempts = '{}', sent_at = null, over_hand = false
            where link_id = :link and attempt_id is not null
            """;

    private static final String TAKES = """
            update lti_score
            set next_at = case when :takes then server_now() else 'infinity' end
            where link_id = :link and state = 'waiting'
            """;

    /**
     * After 5 seconds; when what is tried then fails too, 10, 20 and so on up to five minutes; or when the system asks for it, and never
     * sooner than another call said.
     */
    private static final String FAILS = """
            update lti_pace
            set failures = case when :probe then failures + 1 else greatest(failures, 1) end,
                free_at = greatest(free_at, server_now() + make_interval(
                    secs => greatest(:asked, least(300, 5 * power(2, case when :probe then least(failures, 10) else 0 end)))))
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
              join lti_link l on l.id = s.link_id and l.takes_scores
              where s.connection_id = :connection and s.state = 'waiting' and s.next_at > server_now()
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

    /** False when they opened it before. */
    boolean open(UUID link, AccountId person) {
        return jdbc.sql(OPEN).param("link", link).param("account", person).update() == 1;
    }

    /** What somebody's attempts at an exam, or their completing something, are wanted for, kept from others until the transaction ends. */
    List<Wanted> wanted(AccountId person, LinkTarget target) {
        hold("account_id = :key order by link_id", person);
        return jdbc.sql(WANTED + "where s.account_id = :account and l.target = :target")
                .param("account", person)
                .param("target", target.word())
                .query(ScoreTable::wanted)
                .list();
    }

    /** Of everybody who opened the link. */
    List<Wanted> wanted(UUID link) {
        hold("link_id = :key order by account_id", link);
        return jdbc.sql(WANTED + "where s.link_id = :link")
                .param("link", link)
                .query(ScoreTable::wanted)
                .list();
    }

    /** In a statement of its own: only the next one sees what those wrote down who held the rows before. */
    private void hold(String which, Object key) {
        jdbc.sql("select true from lti_score where " + which + " for no key update")
                .param("key", key)
                .query()
                .listOfRows();
    }

    /** Writes down what should stand there; that nothing changed changes nothing. */
    void wish(Wanted wanted, @Nullable CountedAttempt attempt) {
        Points points = attempt == null ? null : attempt.points();
        jdbc.sql(WISH)
                .param("link", wanted.link())
                .param("account", wanted.person())
                .param("attempt", attempt == null ? null : attempt.attempt())
                .param("given", points == null ? null : points.given())
                .param("maximum", points == null ? null : points.maximum())
                .param("ended", attempt == null ? null : attempt.endedAt().atOffset(ZoneOffset.UTC))
                .param("takes", wanted.takesScores())
                .update();
    }

    /** What went to another column goes to the new one; what was refused for want of one is tried. */
    void columnChanged(UUID link) {
        jdbc.sql(NEW_COLUMN).param("link", link).update();
    }

    /** What waits is due, or not at all. */
    void takesScores(UUID link, boolean takes) {
        jdbc.sql(TAKES).param("link", link).param("takes", takes).update();
    }

    Optional<Due> claim() {
        return jdbc.sql(CLAIM).query(ScoreTable::due).optional();
    }

    void sent(Due due) {
        about(SENT, due).param("attempt", due.attempt(), Types.OTHER).update();
    }

    void kept(Due due) {
        about(KEPT, due).update();
    }

    /** Not tried at all, and looked at soon. */
    void postponed(Due due, Duration pause) {
        about(POSTPONED, due).param("pause", (double) pause.toSeconds()).update();
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

    /** Whether something was refused for want of its column. */
    boolean hasLostColumn(UUID link) {
        String[] refusals = Arrays.stream(Refusal.values())
                .filter(Refusal::isOfColumn)
                .map(Refusal::word)
                .toArray(String[]::new);
        return jdbc.sql(LOST_COLUMN)
                .param("link", link)
                .param("refusals", refusals)
                .query(Boolean.class)
                .single();
    }

    int again(UUID link, AccountId person) {
        return jdbc.sql(AGAIN + "and link_id = :link and account_id = :account")
                .param("link", link)
                .param("account", person)
                .update();
    }

    int overHand(UUID link, AccountId person) {
        return jdbc.sql(OVER_HAND).param("link", link).param("account", person).update();
    }

    int again(UUID link) {
        return jdbc.sql(AGAIN + "and link_id = :link").param("link", link).update();
    }

    int againAt(UUID connection) {
        hold("connection_id = :key and state = 'refused' order by link_id, account_id", connection);
        return jdbc.sql(AGAIN + "and connection_id = :connection")
                .param("connection", connection)
                .update();
    }

    /** It is called again at once. */
    void free(UUID connection) {
        jdbc.sql("update lti_pace set free_at = server_now() where connection_id = :connection")
                .param("connection", connection)
                .update();
    }

    void fails(Due due, Duration asked) {
        jdbc.sql(FAILS)
                .param("connection", due.connection())
                .param("probe", due.probe())
                .param("asked", (double) asked.toSeconds())
                .update();
    }

    /** Only a probe says so: of calls that began before the system failed, some may still succeed. */
    void works(UUID connection) {
        if (jdbc.sql(WORKS).param("connection", connection).update() == 1) {
            jdbc.sql(WAKE).param("connection", connection).update();
        }
    }

    private JdbcClient.StatementSpec about(String statement, Due due) {
        return jdbc.sql(statement)
                .param("link", due.link())
                .param("account", due.cell().person())
                .param("wish", due.wish())
                .param("stamp", due.stamp().atOffset(ZoneOffset.UTC));
    }

    private static Wanted wanted(ResultSet row, int number) throws SQLException {
        return new Wanted(
                row.getObject("link_id", UUID.class),
                AccountId.in(row, "account_id"),
                LinkTarget.stored(row.getString("target")),
                Word.read(ScoreRule.class, row.getString("rule")),
                row.getBoolean("takes_scores"),
                RowTime.at(row, "joined_at"));
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                new Cell(
                        row.getObject("link_id", UUID.class),
                        AccountId.in(row, "account_id"),
                        row.getObject("connection_id", UUID.class)),
                row.getString("subject"),
                points(row),
                row.getObject("attempt_id", UUID.class),
                RowTime.find(row, "ended_at"),
                row.getBoolean("first"),
                new Past(
                        List.of((Double[]) row.getArray("told").getArray()),
                        row.getBoolean("unheard"),
                        row.getBoolean("over_hand")),
                row.getInt("wish"),
                row.getInt("tries"),
                row.getBoolean("probe"),
                RowTime.at(row, "stamp"));
    }

    static @Nullable Points points(ResultSet row) throws SQLException {
        Integer given = row.getObject("given", Integer.class);
        return given == null ? null : new Points(given, row.getInt("maximum"));
    }
}
