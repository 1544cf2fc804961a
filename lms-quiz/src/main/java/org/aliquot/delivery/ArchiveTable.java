package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves journals into the archive and checks that they are the same there; makes partitions and drops them. */
@Repository
class ArchiveTable {

    /** An attempt that the archive has to take in. */
    record Ripe(UUID id, OffsetDateTime endedAt, LocalDate month) {}

    /** Final, and nothing is to be decided or marked about it; {@code a} is the attempt. As {@code attempt_to_archive} has them. */
    static final String TO_PACK = """
            a.status = 'final' and a.archived_month is null and a.answers_deleted_at is null and not a.trial
              and not (a.late_answers = 'hold' and a.held_counted is null
                       and coalesce(cast(a.result ->> 'held' as integer), 0) > 0)
              and not exists (select from written_answer w where w.attempt_id = a.id and w.settled_at is null)""";

    private static final String RIPE = """
            select a.id, a.ended_at, cast(date_trunc('month', a.ended_at at time zone 'UTC') as date) as month
            from attempt a
            where %s
              and a.ended_at < server_now() - make_interval(years => :years)
              and (cast(:after as uuid) is null or (a.ended_at, a.id) > (cast(:ended as timestamptz), cast(:after as uuid)))
            order by a.ended_at, a.id
            limit :limit
            """.formatted(TO_PACK);

    /**
     * With its person, for whom an erasure waits: its words are blotted before they are packed, or in the archive. Nothing is waited
     * for here, so there is no order to keep.
     */
    private static final String HOLD = """
            select a.id
            from attempt a
            join account p on p.id = a.account_id
            where a.id = any(:attempts) and %s
            order by a.id
            for update of a skip locked
            for key share of p skip locked
            """.formatted(TO_PACK);

    private static final String PACK = """
            insert into attempt_archive (month, attempt_id, archived_at, positions, leases, revisions, received, given_ms, elapsed_ms,
                                         flagged, finals, standings, payloads, strike_positions, strike_options)
            select cast(date_trunc('month', a.ended_at at time zone 'UTC') as date), a.id, server_now(),
                   coalesce(g.positions, '{}'), coalesce(g.leases, '{}'), coalesce(g.revisions, '{}'), coalesce(g.received, '{}'),
                   coalesce(g.given_ms, '{}'), coalesce(g.elapsed_ms, '{}'), coalesce(g.flagged, '{}'), coalesce(g.finals, '{}'),
                   coalesce(g.standings, '{}'), coalesce(g.payloads, '[]'), coalesce(s.positions, '{}'), coalesce(s.options, '{}')
            from attempt a
            cross join lateral (
              select array_agg(r.position) as positions, array_agg(r.lease) as leases, array_agg(r.revision) as revisions,
                     array_agg(r.received_at) as received, array_agg(r.given_ms) as given_ms, array_agg(r.elapsed_ms) as elapsed_ms,
                     array_agg(r.flagged) as flagged, array_agg(r.final) as finals, array_agg(r.standing) as standings,
                     jsonb_agg(r.payload) as payloads
              from (select * from response j where j.attempt_id = a.id order by j.position, j.lease, j.revision) r) g
            cross join lateral (
              select array_agg(t.position) as positions, array_agg(t.options) as options
              from (select * from attempt_strike j where j.attempt_id = a.id order by j.position) t) s
            where a.id = any(:attempts)
            """;

    private static final String ROWS = """
            select r.attempt_id, r.position, r.lease, r.revision, r.received_at, r.given_ms, r.elapsed_ms, r.flagged, r.final, r.standing,
                   cast(r.payload as text)
            from %s r
            where r.attempt_id = any(:attempts)""";

    private static final String STRUCK =
            "select r.attempt_id, r.position, r.options from %s r where r.attempt_id = any(:attempts)";

    /** Compared as text: receipts are made of it. */
    private static final String DIFFERENT = """
            select exists ((%1$s) except all (%2$s)) or exists ((%2$s) except all (%1$s))
                or exists ((%3$s) except all (%4$s)) or exists ((%4$s) except all (%3$s))
            """.formatted(
                    ROWS.formatted("response"),
                    ROWS.formatted("archived_response"),
                    STRUCK.formatted("attempt_strike"),
                    STRUCK.formatted("archived_strike"));

    private static final String FIRST_CHOICES = """
            insert into first_choice (attempt_id, position, choice)
            select f.attempt_id, f.position, f.choice
            from (
              select distinct on (r.attempt_id, r.position) r.attempt_id, r.position, r.payload ->> 'choice' as choice
              from response r
              join attempt a on a.id = r.attempt_id and a.mode = 'exam'
              where r.attempt_id = any(:attempts)
                and r.standing in ('in-time', 'late')
                and r.payload ->> 'choice' is not null
              order by r.attempt_id, r.position, r.lease, r.revision
            ) f
            join scored_answer s on s.attempt_id = f.attempt_id and s.position = f.position
            where s.payload ->> 'choice' <> f.choice
            """;

    private static final String PACKED = """
            update attempt
            set archived_month = cast(date_trunc('month', ended_at at time zone 'UTC') as date)
            where id = any(:attempts)
            """;

    /** The next month of which all is older than the rule keeps it. */
    private static final String OVER = """
            select to_date(right(c.relname, 7), 'YYYY_MM')
            from pg_inherits i
            join pg_class c on c.oid = i.inhrelid
            where i.inhparent = cast('attempt_archive' as regclass)
              and to_date(right(c.relname, 7), 'YYYY_MM')
                  < date_trunc('month', (server_now() - make_interval(years => :years)) at time zone 'UTC')
            order by 1
            """;

    private static final String IN_MONTH = """
            select a.id
            from attempt_archive z
            join attempt a on a.id = z.attempt_id
            where z.month = :month
            order by a.id
            limit :limit
            for update of a skip locked
            """;

    private static final String FORGET = """
            update attempt
            set archived_month = null, answers_deleted_at = server_now()
            where id = any(:attempts)
            """;

    /** What was answered, and how it was scored one by one; which questions were asked, and the result, stay. */
    private static final List<String> ANSWERS = List.of(
            "attempt_archive",
            "scored_answer",
            "pilot_answer",
            "former_answer",
            "written_answer",
            "first_choice",
            "response");

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy_MM");

    private final JdbcClient jdbc;

    ArchiveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest that ended so many years ago, after {@code last}. */
    List<Ripe> ripe(int years, @Nullable Ripe last, int limit) {
        return jdbc.sql(RIPE)
                .param("years", years)
                .param("after", last == null ? null : last.id())
                .param("ended", last == null ? null : last.endedAt())
                .param("limit", limit)
                .query(ArchiveTable::read)
                .list();
    }

    private static Ripe read(ResultSet row, int number) throws SQLException {
        return new Ripe(
                row.getObject("id", UUID.class),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getObject("month", LocalDate.class));
    }

    /** Held until the transaction ends, without those that somebody holds just now. */
    List<UUID> hold(List<UUID> attempts) {
        return ids(jdbc.sql(HOLD), attempts);
    }

    void pack(List<UUID> attempts) {
        update(PACK, attempts);
    }

    /** Whether the archive says anything else of these than the journal. */
    boolean differs(List<UUID> attempts) {
        return jdbc.sql(DIFFERENT)
                .param("attempts", attempts.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** What the archive has goes from the journal. */
    void clear(List<UUID> attempts) {
        update(FIRST_CHOICES, attempts);
        update("delete from response where attempt_id = any(:attempts)", attempts);
        update("delete from attempt_strike where attempt_id = any(:attempts)", attempts);
        update(PACKED, attempts);
        count("archived", attempts.size());
    }

    boolean hasPartition(LocalDate month) {
        return jdbc.sql("select to_regclass(:name) is not null")
                .param("name", partition(month))
                .query(Boolean.class)
                .single();
    }

    /** Reads of the archive wait for it, and it waits for them no longer than this. */
    void makePartition(LocalDate month) {
        patience();
        jdbc.sql(
                        "create table if not exists %s partition of attempt_archive for values from ('%s') to ('%s') with (toast_tuple_target = 128)"
                                .formatted(partition(month), month, month.plusMonths(1)))
                .update();
    }

    /** Only one in which nothing is left. Locked in the order in which readers lock them. */
    void dropPartition(LocalDate month) {
        String name = partition(month);
        patience();
        jdbc.sql("lock table only attempt_archive in access exclusive mode").update();
        jdbc.sql("lock table only %s in access exclusive mode".formatted(name)).update();
        boolean empty = jdbc.sql("select not exists (select from %s)".formatted(name))
                .query(Boolean.class)
                .single();
        if (empty) {
            jdbc.sql("drop table " + name).update();
        }
    }

    private void patience() {
        jdbc.sql("set local lock_timeout = '2s'").update();
    }

    private static String partition(LocalDate month) {
        return "attempt_archive_" + NAME.format(month);
    }

    /** Months that are over so many years ago, the oldest first. */
    List<LocalDate> over(int years) {
        return jdbc.sql(OVER)
                .param("years", years)
                .query((row, _) -> requireNonNull(row.getObject(1, LocalDate.class)))
                .list();
    }

    /** Some of a month, without those that somebody holds just now; held until the transaction ends. */
    List<UUID> ofMonth(LocalDate month, int limit) {
        return jdbc.sql(IN_MONTH)
                .param("month", month)
                .param("limit", limit)
                .query((row, _) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    void forget(List<UUID> attempts) {
        ANSWERS.forEach(table -> update("delete from " + table + " where attempt_id = any(:attempts)", attempts));
        update(FORGET, attempts);
        count("archived", -attempts.size());
        count("deleted", attempts.size());
    }

    private void count(String column, int by) {
        jdbc.sql("update answer_keeping set %1$s = %1$s + :by".formatted(column))
                .param("by", by)
                .update();
    }

    private void update(String sql, List<UUID> attempts) {
        jdbc.sql(sql).param("attempts", attempts.toArray(UUID[]::new)).update();
    }

    private static List<UUID> ids(JdbcClient.StatementSpec statement, List<UUID> attempts) {
        return statement
                .param("attempts", attempts.toArray(UUID[]::new))
                .query((row, _) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }
}
