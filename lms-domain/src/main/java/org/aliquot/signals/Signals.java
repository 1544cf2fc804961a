package org.aliquot.signals;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells every node, this one among them, that something changed. */
@Component
public class Signals {

    private static final UUID ANY = new UUID(0, 0);

    private final JdbcClient jdbc;

    Signals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That something changed, without saying what. */
    public void send(String channel) {
        send(channel, ANY);
    }

    /** To be called in the transaction of the change; heard when it commits. */
    public void send(String channel, UUID what) {
        jdbc.sql("select pg_notify(:channel, :what)")
                .param("channel", channel)
                .param("what", what.toString())
                .query()
                .singleRow();
    }
}
