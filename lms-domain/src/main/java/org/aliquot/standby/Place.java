package org.aliquot.standby;

import java.time.Instant;
import org.aliquot.clock.RowTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which database the primary is, and how far it has written its log.
 *
 * @param log a position as PostgreSQL writes it
 * @param now the server's time then
 */
public record Place(long system, long database, String log, Instant now) {

    /** What is seen is on the disk: each connection waits for it ({@code Pools}). */
    private static final String NOW = """
            select c.system_identifier, cast(d.oid as bigint) as database, cast(pg_current_wal_flush_lsn() as text) as log,
                   server_now() as now
            from pg_control_system() c, pg_database d
            where d.datname = current_database()
            """;

    public static Place of(JdbcClient primary) {
        return primary.sql(NOW)
                .query((row, number) -> new Place(
                        row.getLong("system_identifier"),
                        row.getLong("database"),
                        row.getString("log"),
                        RowTime.at(row, "now")))
                .single();
    }
}
