package org.aliquot.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.aliquot.start.DatabaseAway;
import org.aliquot.start.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** A database of the operator's: tried once before anything else, so that a wrong address is one sentence. It is theirs to stop. */
record ExternalDatabase(ConnectionTo connection) implements Database {

    private static final int OLDEST_MAJOR_VERSION = 15;

    static ExternalDatabase named(Environment environment) {
        ConnectionTo database = address(environment);
        requireReachable(database);
        return new ExternalDatabase(database);
    }

    /** One connection to it, after it was tried as at a start. */
    static Connection connect(Environment environment) throws SQLException {
        ConnectionTo database = address(environment);
        requireReachable(database);
        return DriverManager.getConnection(database.url(), properties(database));
    }

    /** One to another server, with the same user and password. */
    static Connection connect(Environment environment, String url) throws SQLException {
        return DriverManager.getConnection(url, properties(address(environment)));
    }

    private static ConnectionTo address(Environment environment) {
        return new ConnectionTo(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"));
    }

    @Override
    public void close() {}

    private static void requireReachable(ConnectionTo database) {
        try (Connection connection = DriverManager.getConnection(database.url(), properties(database))) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_MAJOR_VERSION) {
                throw new StartRefused("The database " + address(database) + " is PostgreSQL " + version
                        + "; Aliquot needs " + OLDEST_MAJOR_VERSION + " or newer.");
            }
            requireDurable(connection, address(database));
            if (isOn(connection, "transaction_read_only")) {
                throw new DatabaseAway("The database " + address(database)
                        + " takes no changes, as a standby does; SPRING_DATASOURCE_URL must lead to the primary.");
            }
        } catch (SQLException e) {
            String sentence = "The database " + address(database) + " cannot be reached (" + e.getMessage()
                    + "); check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";
            throw DatabaseAway.isAway(e) ? new DatabaseAway(sentence, e) : new StartRefused(sentence, e);
        }
    }

    /** What is acknowledged must outlast a crash of the server. Whether a commit waits for the disk, each connection says for itself ({@link Pools}). */
    private static void requireDurable(Connection connection, String address) throws SQLException {
        for (String setting : List.of("fsync", "full_page_writes")) {
            if (!isOn(connection, setting)) {
                throw new StartRefused("The database " + address + " runs with " + setting
                        + "=off and would lose answers in a crash. Turn it on in that server's settings.");
            }
        }
    }

    private static boolean isOn(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            return row.next() && row.getString(1).equals("on");
        }
    }

    private static Properties properties(ConnectionTo database) {
        Properties properties = new Properties();
        set(properties, "user", database.user());
        set(properties, "password", database.secret());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        return properties;
    }

    private static void set(Properties properties, String key, @Nullable String value) {
        if (value != null) {
            properties.setProperty(key, value);
        }
    }

    /** Without the query, which may hold a password. */
    private static String address(ConnectionTo database) {
        return database.url().replaceAll("\\?.*", "");
    }
}
