package org.aliquot.hooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowTime;
import org.aliquot.outgoing.NoAnswer;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages on their way, and the pace at which each hook is called: one message at a time, after a failure more slowly. */
@Repository
class DeliveryTable {

    /** Nothing arrived for so long: what is tried is given up, and the hook is paused. */
    private static final String TOO_LONG = "interval '3 days'";

    /**
     * A message that this node sends now. Its secrets lie sealed; the one before is null when it no longer counts.
     *
     * @param tries with this one
     */
    record Due(
            UUID id,
            UUID hook,
            HookEvent event,
            String body,
            int tries,
            String target,
            byte[] secret,
            byte @Nullable [] secretBefore,
            Instant now) {

        boolean isTest() {
            return event == HookEvent.TEST;
        }
    }

    /**
     * A try that failed.
     *
     * @param status that was answered, or null
     * @param problem why nothing was, or null
     * @param pause until the next try of this message
     * @param asked for by the other side, which is not called at all before
     */
    record Failure(@Nullable Integer status, @Nullable NoAnswer problem, Duration pause, Duration asked) {

        private static final Set<Integer> OF_THE_MESSAGE = Set.of(400, 409, 413, 415, 422);

        /** Whether the other side is well, and refused this message alone. */
        boolean isOfTheMessage() {
            return status != null && OF_THE_MESSAGE.contains(status);
        }
    }

    private static final String WRITE = """
            insert into hook_delivery (id, hook_id, event, key, account_id, body, state, tries, next_at, created_at)
            values (:id, :hook, :event, :key, :account, :body, 'waiting', 0, server_now(), server_now())
            on conflict on constraint hook_delivery_once do nothing
            """;

    /**
     * The oldest message of a hook that nobody calls at the moment. Held for a minute, three times as long as a call may last:
     * should this node die, another sends it then. What was chosen is looked at again when it is locked: another node may
     * have taken it meanwhile.
     */
    private static final String CLAIM = """
            with t as materialized (
              select server_now() as now),
            candidate as materialized (
              select d.id
              from t
              cross join hook h
              cross join lateral (
                select id
                from hook_delivery
                where hook_id = h.id and state = 'waiting' and next_at <= t.now and event <> 'test'
                order by seq
                limit 1) d
              where h.status = 'active' and h.free_at <= t.now
              union all
              select d.id
              from t
              cross join lateral (
                select id
                from hook_delivery
                where event = 'test' and state = 'waiting' and next_at <= t.now
                order by seq
                limit 20) d),
            one as (
              select d.id, d.hook_id, d.event, h.target, h.secret,
                     case when h.before_until > (select now from t) then h.secret_before end as secret_before
              from hook_delivery d
              join hook h on h.id = d.hook_id
              where d.id in (select id from candidate) and d.state = 'waiting' and d.next_at <= (select now from t)
                and (d.event = 'test' or h.status = 'active' and h.free_at <= (select now from t))
              order by d.event <> 'test', h.free_at, d.seq
              limit 1
              for no key update of d, h skip locked),
            held as (
              update hook h
              set free_at = t.now + interval '1 minute'
              from one, t
              where h.id = one.hook_id and one.event <> 'test')
            update hook_delivery d
            set tries = d.tries + 1, begun_at = coalesce(d.begun_at, t.now), tried_at = t.now,
                next_at = t.now + interval '1 minute'
            from one, t
            where d.id = one.id
            returning d.id, d.hook_id, d.event, d.body, d.tries, one.target, one.secret, one.secret_before, t.now
            """;

    private static final String DELIVERED = """
            update hook_delivery
            set state = 'delivered', last_status = :status, last_problem = null
            where id = :id and state <> 'delivered'
            """;

    /** Whether nothing had arrived for a while. A test is sent beside the others and frees nothing for the next. */
    private static final String WORKS = """
            update hook h
            set free_at = case when :test then h.free_at else server_now() end, failures = 0, failing_since = null, delivered_at = server_now()
            from (select id, failing_since from hook where id = :hook) before
            where h.id = before.id
            returning coalesce(before.failing_since < server_now() - interval '10 minutes', false) as was_down
            """;

    /** Whatever waited for the other side to come back waits no longer; each comes in its turn. */
    private static final String WAKE = """
            update hook_delivery
            set next_at = server_now()
            where hook_id = :hook and state = 'waiting' and event <> 'test' and next_at > server_now()
            """;

    /** A node whose time ran out says nothing about the try of another. */
    private static final String FAILED = """
            update hook_delivery
            set state = case when event = 'test' or begun_at <= server_now() - <long> then 'failed' else 'waiting' end,
                next_at = server_now() + make_interval(secs => :pause), last_status = :status, last_problem = :problem
            where id = :id and state = 'waiting' and tries = :tries
            """.replace("<long>", TOO_LONG);

    /**
     * Called after 5 seconds, 10, 20 and so on up to five minutes, with whatever is due then; at once where the other side is well
     * and did not like this message alone. True after three days. What another address answered says nothing of this one.
     */
    private static final String FAILS = """
            update hook
            set failures = failures + case when :alone then 0 else 1 end,
                failing_since = coalesce(failing_since, server_now()),
                free_at = server_now()
                          + make_interval(secs => greatest(:asked, case when :alone then 0
                                                                   else least(300, 5 * power(2, least(failures, 10))) end))
            where id = :hook and target = :target
            returning failing_since <= server_now() - <long> as worn
            """.replace("<long>", TOO_LONG);

    private static final String PAUSE = """
            update hook
            set status = :status, version = version + 1
            where id = :hook and status = 'active' and target = :target
            returning made_by
            """;

    private static final String BEGIN_ANEW = """
            update hook_delivery
            set tries = 0, begun_at = null, next_at = server_now()
            where hook_id = :hook and state = 'waiting' and event <> 'test'
              and not (next_at > server_now() and coalesce(next_at = tried_at + interval '1 minute', false))
            """;

    private static final String FREE = """
            update hook
            set free_at = server_now(), failures = 0, failing_since = null
            where id = :hook
            """;

    private final JdbcClient jdbc;

    DeliveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hooks that want to hear of it; a paused one keeps for later what it hears. */
    List<UUID> listening(HookEvent event) {
        return jdbc.sql("select id from hook where :event = any(events) order by id")
                .param("event", event.word())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** News that are told twice are kept once. */
    void write(UUID hook, HookNews news, String body) {
        AccountId person = news.person();
        jdbc.sql(WRITE)
                .param("id", Ids.next())
                .param("hook", hook)
                .param("event", news.event().word())
                .param("key", news.key())
                .param("account", person == null ? null : person.value())
                .param("body", body)
                .update();
    }

    Optional<Due> claim() {
        return jdbc.sql(CLAIM).query(DeliveryTable::due).optional();
    }

    /** Whoever writes down what came of a message holds its hook first, as those do who change the hook. */
    void hold(UUID hook) {
        jdbc.sql("select id from hook where id = :hook for no key update")
                .param("hook", hook)
                .query()
                .listOfRows();
    }

    void delivered(Due due, int status) {
        jdbc.sql(DELIVERED).param("id", due.id()).param("status", status).update();
        boolean wasDown = jdbc.sql(WORKS)
                .param("hook", due.hook())
                .param("test", due.isTest())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (wasDown) {
            jdbc.sql(WAKE).param("hook", due.hook()).update();
        }
    }

    /** False when the try is another node's by now. */
    boolean failed(Due due, Failure failure) {
        NoAnswer problem = failure.problem();
        return jdbc.sql(FAILED)
                        .param("id", due.id())
                        .param("tries", due.tries())
                        .param("pause", (double) failure.pause().toSeconds())
                        .param("status", failure.status())
                        .param("problem", problem == null ? null : problem.name())
                        .update()
                == 1;
    }

    /** Whether nothing arrived for too long. */
    boolean fails(Due due, Failure failure) {
        return jdbc.sql(FAILS)
                .param("hook", due.hook())
                .param("target", due.target())
                .param("alone", failure.isOfTheMessage())
                .param("asked", (double) failure.asked().toSeconds())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Who made it; empty when it was paused already, or calls another address by now. */
    Optional<AccountId> pause(Due due, HookStatus why) {
        return jdbc.sql(PAUSE)
                .param("hook", due.hook())
                .param("target", due.target())
                .param("status", why.word())
                .query((row, _) -> AccountId.in(row, "made_by"))
                .optional();
    }

    /** All that waits is tried as if for the first time, but for what is on its way. */
    void beginAnew(UUID hook) {
        jdbc.sql(FREE).param("hook", hook).update();
        jdbc.sql(BEGIN_ANEW).param("hook", hook).update();
    }

    void sweep() {
        jdbc.sql("delete from hook_delivery where created_at < server_now() - interval '30 days'")
                .update();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getObject("hook_id", UUID.class),
                Word.read(HookEvent.class, row.getString("event")),
                row.getString("body"),
                row.getInt("tries"),
                row.getString("target"),
                Objects.requireNonNull(row.getBytes("secret")),
                row.getBytes("secret_before"),
                RowTime.at(row, "now"));
    }
}
