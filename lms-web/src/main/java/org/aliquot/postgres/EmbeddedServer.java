package org.aliquot.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.aliquot.start.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * PostgreSQL as part of the product: started with the application, stopped with it, started again when it dies, and
 * durable. The library behind it is made for tests and starts without fsync, so the settings are set here and asked of the
 * running server.
 */
final class EmbeddedServer implements Database {

    /** Of the role and of its database. */
    static final String NAME = "aliquot";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int ANY_PORT = 0;
    /** Recovery after a crash may have to replay a gigabyte of log. */
    private static final Duration START_AT_MOST = Duration.ofMinutes(3);

    /** Days of log, on a slow disk. */
    private static final Duration RECOVER_AT_MOST = Duration.ofHours(12);

    private static final Duration BETWEEN_STARTS = Duration.ofSeconds(1);

    private final DataDirectory directory;
    private final DirectoryLock lock;
    private final Launch how;
    private final Password password;
    private final Password superuser;
    private EmbeddedPostgres postgres;
    private volatile boolean closing;

    private record Launch(Map<String, String> settings, Duration atMost) {}

    private EmbeddedServer(DataDirectory directory, DirectoryLock lock, Launch how) throws IOException {
        Password.tellApart(directory);
        this.directory = directory;
        this.lock = lock;
        this.how = how;
        this.superuser = Password.in(directory.superuserPassword());
        this.password = Password.of(directory);
        this.postgres = launch(ANY_PORT);
    }

    static EmbeddedServer start(DataDirectory directory) {
        return start(directory, new Launch(ServerSettings.FOR_SERVER, START_AT_MOST));
    }

    /** Returns once it has done again what its log holds, with the settings for that. */
    static EmbeddedServer recover(DataDirectory directory, Map<String, String> settings) {
        return start(directory, new Launch(settings, RECOVER_AT_MOST));
    }

    private static EmbeddedServer start(DataDirectory directory, Launch how) {
        directory.prepare();
        DirectoryLock lock = DirectoryLock.of(directory);
        try {
            Postmaster.in(directory).ifPresent(Postmaster::stop);
            Postmaster.clearAwayTheDead(directory);
            directory.setIncompleteAside();
            EmbeddedServer server = new EmbeddedServer(directory, lock, how);
            server.makeReady();
            server.watch();
            return server;
        } catch (IOException | RuntimeException e) {
            throw giveUp(lock, directory, e);
        }
    }

    private EmbeddedPostgres launch(int port) throws IOException {
        Files.deleteIfExists(directory.startLog());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.bin().toFile())
                .setDataDirectory(directory.pg())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(how.atMost())
                .setOutputRedirector(Redirect.appendTo(directory.startLog().toFile()))
                .setConnectConfig("password", superuser.value());
        ServerSettings.FOR_INITDB.forEach(builder::setLocaleConfig);
        builder.setLocaleConfig("pwfile", directory.superuserPassword().toString());
        how.settings().forEach(builder::setServerConfig);
        StartWatch watch = StartWatch.begin(directory);
        EmbeddedPostgres started;
        try (watch) {
            started = builder.start();
        }
        if (watch.hasGivenUp()) {
            String why = watch.reason();
            started.close();
            throw new IOException(why);
        }
        return started;
    }

    private void makeReady() throws IOException {
        directory.keepPrivate();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            ServerSettings.assertDurable(jdbc, directory);
            if (!Files.exists(directory.complete())) {
                createDatabase(jdbc);
                Files.createFile(directory.complete());
            }
            // what goes wrong is told without it
            jdbc.sql("set log_min_error_statement = panic").update();
            jdbc.sql("alter role " + NAME + " nosuperuser password '" + password.value() + "'")
                    .update();
        } catch (SQLException | RuntimeException e) {
            postgres.close();
            throw new StartRefused(
                    "The embedded database in " + directory.root() + " is not usable: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    e);
        }
    }

    /** The application is not the server's superuser: it owns one database. The password is hexadecimal, made by us, and set at each start. */
    private static void createDatabase(JdbcClient jdbc) {
        jdbc.sql("create role " + NAME + " login").update();
        jdbc.sql("create database " + NAME + " owner " + NAME).update();
    }

    private void watch() {
        Postmaster.in(directory)
                .ifPresent(running -> running.onExit(() -> {
                    if (!closing && !startAgain()) {
                        System.exit(1);
                    }
                }));
    }

    /**
     * On the same port, so that the connection pool finds it by itself. What keeps it down may pass, such as a full disk; without a
     * database the process is of no use.
     */
    private synchronized boolean startAgain() {
        long end = System.nanoTime() + START_AT_MOST.toNanos();
        LOG.error("The database died; starting it again");
        while (!closing) {
            try {
                postgres.close();
                Postmaster.clearAwayTheDead(directory);
                postgres = launch(postgres.getPort());
                makeReady();
                watch();
                return true;
            } catch (IOException | RuntimeException e) {
                if (System.nanoTime() > end) {
                    LOG.error("The database does not start again; Aliquot ends", e);
                    return false;
                }
                LOG.warn("The database does not start yet: {}", e.getMessage());
            }
            LockSupport.parkNanos(BETWEEN_STARTS.toNanos());
        }
        return true;
    }

    private static StartRefused giveUp(DirectoryLock lock, DataDirectory directory, Exception cause) {
        try {
            lock.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return cause instanceof StartRefused refused
                ? refused
                : new StartRefused(
                        "The embedded database in " + directory.root() + " did not start (" + cause.getMessage()
                                + "); what it said is in " + directory.startLog() + ", its own log in "
                                + directory.pg().resolve("log") + ".",
                        cause);
    }

    @Override
    public ConnectionTo connection() {
        return connection(postgres.getPort(), password);
    }

    static ConnectionTo connection(int port, Password password) {
        return new ConnectionTo("jdbc:postgresql://localhost:" + port + "/" + NAME, NAME, password.value());
    }

    /** Closing it again does nothing. */
    @Override
    public void close() throws IOException {
        closing = true;
        stop();
    }

    private synchronized void stop() throws IOException {
        postgres.close();
        lock.close();
    }
}
