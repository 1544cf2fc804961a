package org.aliquot.clock;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a transaction that makes up a past do each thing at its time, by the services that do it for everybody. Only that
 * transaction sees the clock moved, and it sets it right before it ends; if it fails, nothing was moved.
 */
@Component
public class MadeUpTime {

    private static final String MOVE = """
            insert into clock_shift (shift)
            values (cast(:moment as timestamptz) - statement_timestamp())
            on conflict (only_row) do update
            set shift = excluded.shift
            """;

    private final JdbcClient jdbc;

    MadeUpTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on it is this moment, and time goes on from there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Instant moment) {
        jdbc.sql(MOVE).param("moment", moment.atOffset(ZoneOffset.UTC)).update();
    }

    /** It is now again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setRight() {
        jdbc.sql("delete from clock_shift").update();
    }
}
