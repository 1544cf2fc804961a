package org.aliquot.standby;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.aliquot.clock.RowTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How a server stands to the primary.
 *
 * @param follows whether it is a standby at all: one that was promoted may hold what the primary does not
 * @param same whether it is one of this database
 * @param upTo everything until then has come; null when nothing has since it was started
 */
public record Standing(
        boolean follows, boolean same, @Nullable Instant upTo) {

    /**
     * The time of the last change that came is the primary's, so clocks that differ do not matter. It says nothing of a primary at
     * rest, where the place in the log does.
     */
    private static final String NOW = """
            select pg_is_in_recovery() as follows, c.system_identifier = :system and d.oid = :database as same,
                   case when pg_last_wal_replay_lsn() >= cast(:log as pg_lsn) then cast(:now as timestamptz)
                        when pg_last_xact_replay_timestamp() is not null
                          then least(cast(:now as timestamptz),
                                     pg_last_xact_replay_timestamp() + (server_now() - statement_timestamp())) end as up_to
            from pg_control_system() c, pg_database d
            where d.datname = current_database()
            """;

    /** @param now the server's time, not later than when the primary was there */
    public static Standing of(JdbcClient server, Place primary, Instant now) {
        return server.sql(NOW)
                .param("system", primary.system())
                .param("database", primary.database())
                .param("log", primary.log())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Standing(row.getBoolean("follows"), row.getBoolean("same"), RowTime.find(row, "up_to")))
                .single();
    }

    /** Why it is not to be read from. */
    public Optional<String> unfit(Instant now, Duration mostBehind) {
        if (!same) {
            return Optional.of("it holds another database than the primary");
        }
        if (!follows) {
            return Optional.of("it is no standby");
        }
        return behind(now)
                .map(behind ->
                        behind.compareTo(mostBehind) > 0 ? "it is " + behind.toSeconds() + " seconds behind" : "")
                .or(() -> Optional.of("nothing has come from the primary since it was started"))
                .filter(why -> !why.isEmpty());
    }

    /** Empty when nothing tells. */
    public Optional<Duration> behind(Instant now) {
        return Optional.ofNullable(upTo).map(then -> Duration.between(then, now));
    }
}
