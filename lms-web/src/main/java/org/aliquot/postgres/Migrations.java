package org.aliquot.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.aliquot.start.DatabaseAway;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Changes the tables while people answer at other nodes. Whoever waits for a table keeps all waiting who come after, so a change that
 * finds its table in use waits briefly, lets the others pass, and tries again.
 */
public final class Migrations implements FlywayConfigurationCustomizer, FlywayMigrationStrategy {

    /** While the lock on migrations belongs to a transaction, an index that is built concurrently would wait for its end. */
    public static final Map<String, String> SESSION_LOCK = Map.of("flyway.postgresql.transactional.lock", "false");

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private static final int FOR_AS_LONG_AS_ANOTHER_NODE_WORKS = -1;

    /** Only a script without a transaction leaves a note that it broke off; each of those can be made again. */
    private static final String BROKEN_OFF = "delete from flyway_schema_history where not success";

    /** It waited as long as it may, or for somebody who waited for it; either way nothing of it is left. */
    private static final Set<String> IN_USE = Set.of("55P03", "40P01");

    /**
     * @param atMost for one table; answers that come meanwhile wait as long, and find a connection only if it is short
     * @param pause in which the others pass
     */
    record Patience(Duration atMost, Duration pause, int tries) {

        private static final Patience USUAL = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(5), 100);
    }

    private final DataSource database;
    private final Patience patience;

    Migrations(DataSource database) {
        this(database, Patience.USUAL);
    }

    Migrations(DataSource database, Patience patience) {
        this.database = database;
        this.patience = patience;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.dataSource(database)
                .configuration(SESSION_LOCK)
                .lockRetryCount(FOR_AS_LONG_AS_ANOTHER_NODE_WORKS)
                .callbacks(new Brief(patience.atMost()));
    }

    @Override
    public void migrate(Flyway flyway) {
        for (int tries = 1; !isDone(flyway, tries); tries++) {
            pause();
        }
    }

    private boolean isDone(Flyway flyway, int tries) {
        try {
            flyway.migrate();
            return true;
        } catch (FlywayException failed) {
            SQLException inUse = inUse(failed);
            if (inUse == null && isAboutBefore(failed) && forgetWhatBrokeOff()) {
                return false;
            }
            if (inUse == null) {
                throw failed;
            }
            if (tries == patience.tries()) {
                throw new DatabaseAway(
                        "The tables could not be changed to those of this version: each of " + tries
                                + " times one of them was in use. Look in pg_stat_activity for what has been running for long.",
                        inUse);
            }
            if (tries == 1) {
                LOG.warn("A table that is to be changed is in use; others go first, and it is tried again");
            }
            return false;
        }
    }

    /** Flyway says without an error of the database that a change broke off: at an earlier start, or at a node this one waited for. */
    private static boolean isAboutBefore(@Nullable Throwable failed) {
        return failed == null || !(failed instanceof SQLException) && isAboutBefore(failed.getCause());
    }

    private boolean forgetWhatBrokeOff() {
        JdbcClient jdbc = JdbcClient.create(database);
        boolean known = jdbc.sql("select to_regclass('flyway_schema_history') is not null")
                .query(Boolean.class)
                .single();
        boolean brokeOff = known && jdbc.sql(BROKEN_OFF).update() > 0;
        if (brokeOff) {
            LOG.warn("A change of the tables broke off; it is made again");
        }
        return brokeOff;
    }

    private static @Nullable SQLException inUse(@Nullable Throwable failed) {
        if (failed instanceof SQLException refused && IN_USE.contains(String.valueOf(refused.getSQLState()))) {
            return refused;
        }
        return failed == null ? null : inUse(failed.getCause());
    }

    private void pause() {
        try {
            Thread.sleep(patience.pause());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new FlywayException("Interrupted before the tables were changed", closing);
        }
    }

    /**
     * Each lock that a migration asks for. One without a transaction, which builds an index concurrently, keeps nobody waiting and
     * would leave half of the index behind: it waits as long as it takes.
     */
    private record Brief(Duration atMost) implements Callback {

        @Override
        public boolean supports(Event event, @Nullable Context context) {
            return event == Event.BEFORE_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, @Nullable Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            Connection connection = context.getConnection();
            try {
                if (connection.getAutoCommit()) {
                    connection.setNetworkTimeout(Runnable::run, 0); // the pool sets it again
                } else {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("set local lock_timeout = " + atMost.toMillis());
                    }
                }
            } catch (SQLException e) {
                throw new FlywayException("It could not be said how long a migration waits for a table", e);
            }
        }

        @Override
        public String getCallbackName() {
            return "brief";
        }
    }
}
