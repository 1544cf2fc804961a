package org.aliquot.backup;

import java.sql.Connection;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What makes the server keep its log until it was put aside; of one session of the superuser. */
final class LogSlot {

    static final String NAME = "aliquot_log";

    private static final String MAKE = "select pg_create_physical_replication_slot('aliquot_log', true)";

    private static final String DROP = """
            select pg_drop_replication_slot(slot_name)
            from pg_replication_slots
            where slot_name = 'aliquot_log'
            """;

    /** Beyond what a server keeps at most, it lets go at its next checkpoint. */
    private static final String KEPT_FROM = """
            select restart_lsn - '0/0'
            from pg_replication_slots
            where slot_name = 'aliquot_log'
              and wal_status <> 'lost'
            """;

    /** In this order: whatever was acknowledged before the moment was written to the log by then. */
    private static final String MARK = """
            with moment as materialized (select clock_timestamp() as now)
            select to_char(now at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as until,
                   pg_current_wal_flush_lsn() - '0/0' as position
            from moment
            """;

    private final JdbcClient jdbc;

    LogSlot(Connection session) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(session, true));
    }

    /** From now on, or nearly: a slot begins at the last checkpoint, which may be long ago. */
    void make() {
        jdbc.sql("checkpoint").update();
        jdbc.sql(MAKE).query((row, _) -> row.getString(1)).single();
    }

    void drop() {
        jdbc.sql(DROP).query((row, _) -> row.getString(1)).list();
    }

    /** The first position that the server still has; nothing, if what is missing is lost or was never kept. */
    Optional<Long> keptFrom() {
        return jdbc.sql(KEPT_FROM).query(Long.class).optional();
    }

    LogShelf.Mark mark() {
        return jdbc.sql(MARK)
                .query((row, _) -> new LogShelf.Mark(Instant.parse(row.getString("until")), row.getLong("position")))
                .single();
    }
}
