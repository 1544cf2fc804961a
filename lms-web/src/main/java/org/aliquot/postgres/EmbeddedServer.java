package org.aliquot.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.aliquot.start.StartRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * PostgreSQL as part of the product: started with the application, stopped with it, and durable. The library behind it is
 * made for tests and starts without fsync, so the settings are set here and asked of the running server.
 */
final class EmbeddedServer implements AutoCloseable {

    /** Of the role and of its database. */
    static final String NAME = "aliquot";
    /** Recovery after a crash may have to replay a gigabyte of log. */
    private static final Duration START_AT_MOST = Duration.ofMinutes(3);

    private final DirectoryLock lock;
    private final EmbeddedPostgres postgres;
    private final Password password;

    private EmbeddedServer(DirectoryLock lock, EmbeddedPostgres postgres, Password password) {
        this.lock = lock;
        this.postgres = postgres;
        this.password = password;
    }

    static EmbeddedServer start(DataDirectory directory) {
        directory.prepare();
        DirectoryLock lock = DirectoryLock.of(directory);
        try {
            Orphan.in(directory).ifPresent(Orphan::stop);
            directory.setIncompleteAside();
            Password password = Password.of(directory);
            EmbeddedServer server = new EmbeddedServer(lock, launch(directory, password), password);
            server.makeReady(directory);
            return server;
        } catch (IOException | RuntimeException e) {
            throw giveUp(lock, directory, e);
        }
    }

    private static EmbeddedPostgres launch(DataDirectory directory, Password password) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.bin().toFile())
                .setDataDirectory(directory.pg())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_AT_MOST)
                .setConnectConfig("password", password.value());
        ServerSettings.FOR_INITDB.forEach(builder::setLocaleConfig);
        builder.setLocaleConfig("pwfile", directory.password().toString());
        ServerSettings.FOR_SERVER.forEach(builder::setServerConfig);
        return builder.start();
    }

    private void makeReady(DataDirectory directory) throws IOException {
        directory.keepPrivate();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            ServerSettings.assertDurable(jdbc, directory);
            if (!Files.exists(directory.complete())) {
                createDatabase(jdbc);
                Files.createFile(directory.complete());
            }
        } catch (SQLException | RuntimeException e) {
            postgres.close();
            throw new StartRefused(
                    "The embedded database in " + directory.root() + " is not usable: " + e.getMessage(), e);
        }
    }

    /** The application is not the server's superuser: it owns one database. The password is hexadecimal, made by us. */
    private void createDatabase(JdbcClient jdbc) {
        jdbc.sql("create role " + NAME + " login password '" + password.value() + "'")
                .update();
        jdbc.sql("create database " + NAME + " owner " + NAME).update();
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
                                + "); its own log is in " + directory.pg().resolve("log") + ".",
                        cause);
    }

    static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/" + NAME;
    }

    String url() {
        return url(postgres.getPort());
    }

    String user() {
        return NAME;
    }

    Password password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.close();
    }
}
