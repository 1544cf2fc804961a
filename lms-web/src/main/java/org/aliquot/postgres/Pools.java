package org.aliquot.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.time.Duration;
import java.util.Objects;
import org.aliquot.standby.Standby;
import org.aliquot.start.StartRefused;
import org.aliquot.traces.Traces;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/**
 * The connections to the database, in two pools: one for answers and pages, one for long work ({@link org.aliquot.spool.Aside}),
 * so that neither jobs nor files ever make an answer wait. Where a standby is named, a third one leads there
 * ({@link org.aliquot.standby.Standby}).
 */
final class Pools implements AutoCloseable {

    /** Shorter than the room's patience of ten seconds, so that it hears "busy" instead of nothing. */
    private static final Duration WAIT = Duration.ofSeconds(5);

    /** A job that waits a little is no job that failed. */
    private static final Duration LONG_WAIT = Duration.ofSeconds(30);

    /** A statement of an answer or a page that took longer hangs in a connection that is gone. */
    private static final Duration REPLY_WITHIN = Duration.ofSeconds(30);

    private static final Duration VALID_WITHIN = Duration.ofSeconds(2);

    /** No report takes as long; a database that is gone without a word gives its jobs and files back. */
    private static final Duration LONG_REPLY_WITHIN = Duration.ofMinutes(30);

    /**
     * Two lanes of jobs with up to three connections each, one that listens, three for files.
     */
    private static final int LONG_CONNECTIONS = 10;

    private static final int STANDBY_CONNECTIONS = 6;

    /** An address that leads to one of several leads to another one then. */
    private static final Duration STANDBY_LIFETIME = Duration.ofMinutes(5);

    /** The primary is asked instead. */
    private static final Duration STANDBY_WAIT = Duration.ofSeconds(2);

    /**
     * Wins over what is set for the role or the database. An acknowledged answer is on the disk, at least of this server; where
     * the operator wants the standby's as well, that stays. And a lock that a job holds may wait as long as the job takes.
     * The server asks after a node that is silent: of one that vanished it hears nothing, and would keep its locks for the two
     * hours that a system waits by itself. A server that is set to notice sooner goes on doing so.
     */
    private static final String EACH_CONNECTION = """
            select set_config('synchronous_commit',
                     case current_setting('synchronous_commit') when 'remote_apply' then 'remote_apply' else 'on' end, false),
                   set_config('idle_session_timeout', '0', false),
                   set_config(w.name, cast(least(w.most, nullif(cast(current_setting(w.name) as integer), 0)) as text), false)
            from (values ('tcp_keepalives_idle', 20), ('tcp_keepalives_interval', 5), ('tcp_keepalives_count', 3),
                         ('tcp_user_timeout', 30000)) as w (name, most)
            """;

    private final HikariDataSource answers;
    private final HikariDataSource aside;
    private final @Nullable HikariDataSource standby;

    Pools(JdbcConnectionDetails database, Environment environment, Traces traces) {
        HikariConfig answering = config("aliquot", database, environment);
        answering.setConnectionTimeout(environment
                .getProperty("aliquot.connection-wait", Duration.class, WAIT)
                .toMillis());
        answering.addDataSourceProperty("socketTimeout", Long.toString(REPLY_WITHIN.toSeconds()));
        HikariConfig working = config("aliquot-aside", database, environment);
        working.addDataSourceProperty("socketTimeout", Long.toString(LONG_REPLY_WITHIN.toSeconds()));
        working.setMaximumPoolSize(LONG_CONNECTIONS);
        working.setMinimumIdle(1);
        working.setConnectionTimeout(LONG_WAIT.toMillis());
        if (traces.isOn()) {
            answering.setMetricsTrackerFactory(new ConnectionSteps(traces));
            working.setMetricsTrackerFactory(new ConnectionSteps(traces));
        }
        this.answers = pool(answering);
        this.aside = pool(working);
        this.standby = standby(database, environment);
    }

    /** Nobody waits for it, at the start neither: what cannot be read there is read from the primary. */
    private static @Nullable HikariDataSource standby(JdbcConnectionDetails database, Environment environment) {
        String address = environment.getProperty(Standby.ADDRESS, "").strip();
        if (address.isEmpty()) {
            return null;
        }
        if (Database.isEmbedded(environment)) {
            throw new StartRefused("ALIQUOT_REPORTS_DB_URL names a standby of a database of your own, and"
                    + " SPRING_DATASOURCE_URL is not set: the database that Aliquot brings has none.");
        }
        HikariConfig reading = config("aliquot-standby", database, environment);
        reading.setJdbcUrl(address);
        reading.setReadOnly(true);
        reading.setMaximumPoolSize(STANDBY_CONNECTIONS);
        reading.setMinimumIdle(0);
        reading.setInitializationFailTimeout(-1);
        reading.setMaxLifetime(STANDBY_LIFETIME.toMillis());
        reading.setConnectionTimeout(STANDBY_WAIT.toMillis());
        reading.addDataSourceProperty("connectTimeout", Long.toString(STANDBY_WAIT.toSeconds()));
        reading.addDataSourceProperty("socketTimeout", Long.toString(REPLY_WITHIN.toSeconds()));
        return new HikariDataSource(reading);
    }

    private static HikariDataSource pool(HikariConfig config) {
        config.setDataSource(new Persistent(new DriverDataSource(
                config.getJdbcUrl(),
                null,
                config.getDataSourceProperties(),
                config.getUsername(),
                config.getPassword())));
        return new HikariDataSource(config);
    }

    private static HikariConfig config(String name, JdbcConnectionDetails database, Environment environment) {
        HikariConfig config = new HikariConfig();
        Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(config));
        config.setPoolName(name);
        config.setJdbcUrl(database.getJdbcUrl());
        config.setUsername(database.getUsername());
        config.setPassword(database.getPassword());
        config.setConnectionInitSql(EACH_CONNECTION);
        config.setValidationTimeout(VALID_WITHIN.toMillis());
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", "5");
        return config;
    }

    HikariDataSource answers() {
        return answers;
    }

    HikariDataSource aside() {
        return aside;
    }

    /** Asked for where one is named alone. */
    HikariDataSource standby() {
        return Objects.requireNonNull(standby);
    }

    @Override
    public void close() {
        if (standby != null) {
            standby.close();
        }
        aside.close();
        answers.close();
    }
}
