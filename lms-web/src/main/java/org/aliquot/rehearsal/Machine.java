package org.aliquot.rehearsal;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.aliquot.postgres.AnswerConnections;
import org.aliquot.postgres.EmbeddedDatabase;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How busy this node is, and what its database writes. */
@Component
class Machine {

    private static final int PERCENT = 100;

    private final JdbcClient jdbc;
    private final AnswerConnections connections;
    private final Environment settings;

    Machine(JdbcClient jdbc, AnswerConnections connections, Environment settings) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.settings = settings;
    }

    /** How much was ever written to the database's log, in bytes. */
    long logged() {
        return jdbc.sql("select cast(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as bigint)")
                .query(Long.class)
                .single();
    }

    /** Of all processors since it was asked last; negative where the system does not tell. */
    int busyPercent() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? (int) Math.round(system.getCpuLoad() * PERCENT)
                : -1;
    }

    /** How many requests wait for a connection at this moment. */
    int waiting() {
        return connections.waiting();
    }

    int connections() {
        return connections.most();
    }

    /** Negative where the database is on another machine. */
    long freeBytes() {
        return EmbeddedDatabase.isMeantBy(settings)
                ? EmbeddedDatabase.of(settings).root().toFile().getUsableSpace()
                : -1;
    }
}
