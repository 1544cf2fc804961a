package org.aliquot.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.aliquot.start.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The data directory and its server, for what copies and restores them beside the product. */
public final class EmbeddedDatabase {

    /** Of the PostgreSQL that this build brings. */
    public static final String MAJOR_VERSION = DataDirectory.MAJOR_VERSION;

    /** PostgreSQL has given "not now" this code for many versions. */
    private static final String STARTING_OR_STOPPING = "57P03";

    /** Its words for that; there is no code. */
    private static final String ENDS_BEFORE = "recovery ended before configured recovery target was reached";

    private static final String SUPERUSER = "postgres";

    private final DataDirectory directory;

    private EmbeddedDatabase(DataDirectory directory) {
        this.directory = directory;
    }

    /** Whether the settings name no database server of the operator's. */
    public static boolean isMeantBy(Environment environment) {
        return Database.isEmbedded(environment);
    }

    /** Of the installation that the settings name. */
    public static EmbeddedDatabase of(Environment environment) {
        if (!Database.isEmbedded(environment)) {
            throw new StartRefused("SPRING_DATASOURCE_URL names a database server of your own;"
                    + " back that server up with its own tools, such as pg_basebackup or pg_dump.");
        }
        return new EmbeddedDatabase(DataDirectory.of(environment));
    }

    /** Of the data directory, also if the settings name a server. */
    public static EmbeddedDatabase inDataDirectory(Environment environment) {
        return new EmbeddedDatabase(DataDirectory.of(environment));
    }

    public static EmbeddedDatabase in(Path root) {
        return new EmbeddedDatabase(new DataDirectory(root));
    }

    public Path root() {
        return directory.root();
    }

    /** PostgreSQL's own directory. */
    public Path pg() {
        return directory.pg();
    }

    /** Where the key lies that seals secrets in the database, if none is set from outside. */
    public Path secretKey() {
        return directory.secretKey();
    }

    /** What an installation needs beside PostgreSQL's directory, whether it is there or not. */
    public List<Path> secrets() {
        return List.of(secretKey(), directory.password(), directory.superuserPassword(), directory.complete());
    }

    /** Whether a server runs here, if only on its way up or down. */
    public boolean isRunning() {
        return Postmaster.in(directory).isPresent();
    }

    /** Ends what runs here. */
    public void stop() {
        Postmaster.in(directory).ifPresent(Postmaster::stop);
    }

    /** Whether an Aliquot lives on this directory. */
    public boolean isInUse() {
        return DirectoryLock.isHeld(directory);
    }

    /** Whether a first start was completed here. */
    public boolean isComplete() {
        return Files.exists(directory.complete());
    }

    /** Refuses a directory in which no first start was completed, or one by another PostgreSQL. */
    public void requireComplete() {
        if (!isComplete()) {
            throw new StartRefused(
                    "The directory " + directory.root()
                            + " holds no installation of Aliquot that you may read; set ALIQUOT_DATA_DIR to the one that does.");
        }
        directory.requireSameVersion();
    }

    /** As the superuser, if a server runs here. */
    public Optional<Connection> connect() {
        return Postmaster.in(directory).map(_ -> superuser(Postmaster.portIn(directory)));
    }

    /** Lets PostgreSQL run here until it is closed, as the product would; a restored backup is recovered by that. */
    public Closeable start() {
        EmbeddedServer server = EmbeddedServer.start(directory);
        return server::close;
    }

    /** As the superuser, to be told the server's log as it is written. */
    public Connection connectForLog() {
        Properties more = new Properties();
        more.setProperty("replication", "true");
        more.setProperty("preferQueryMode", "simple");
        more.setProperty("assumeMinServerVersion", MAJOR_VERSION);
        return superuser(Postmaster.portIn(directory), more);
    }

    /**
     * Lets PostgreSQL do again what is in its log, past the end of the backup that it was, and ends it.
     *
     * @param until no further than to what was committed at this moment; all there is, if null
     * @return false, if the log ends before: then it can be told to go on to the end
     */
    public boolean recover(@Nullable Instant until) {
        try {
            Files.write(directory.pg().resolve("recovery.signal"), new byte[0]);
            EmbeddedServer.recover(directory, ServerSettings.forRecovery(until)).close();
            return true;
        } catch (StartRefused e) {
            if (until != null && String.valueOf(e.getMessage()).contains(ENDS_BEFORE)) {
                return false;
            }
            throw e;
        } catch (IOException e) {
            throw new StartRefused("The database in " + directory.root() + " cannot be recovered: " + e + ".", e);
        }
    }

    private Connection superuser(int port) {
        return superuser(port, new Properties());
    }

    private Connection superuser(int port, Properties more) {
        if (!Files.exists(directory.superuserPassword())) {
            // read below it would be made, and be the wrong one
            throw new StartRefused("The Aliquot that runs in " + directory.root()
                    + " is too old for this; start it anew with this version first.");
        }
        Password password = Password.in(directory.superuserPassword());
        Properties properties = new Properties();
        properties.putAll(more);
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password.value());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        try {
            return DriverManager.getConnection(
                    EmbeddedServer.connection(port, password).url(), properties);
        } catch (SQLException e) {
            throw STARTING_OR_STOPPING.equals(e.getSQLState())
                    ? directory.betweenStates(e)
                    : new StartRefused(
                            "The database in " + directory.root() + " cannot be reached: " + e.getMessage() + ".", e);
        }
    }
}
