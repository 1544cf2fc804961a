package org.aliquot.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads {@code server_now()}: what every deadline, date and signature goes by. Statements that store or compare times call
 * the SQL function themselves; this class is for the few decisions made in Java.
 */
@Component
public class ServerClock {

    private final JdbcClient jdbc;

    ServerClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The database's time with its microseconds, so that a stored and re-read instant is equal. */
    public Instant now() {
        return jdbc.sql("select server_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
