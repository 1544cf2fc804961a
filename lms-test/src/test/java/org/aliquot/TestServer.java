package org.aliquot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The PostgreSQL of this JVM: in a container of the image that {@code aliquot.test.postgres} names, or the one that the product
 * brings along. Each class of tests has a database in it, a copy of one that was migrated once.
 */
final class TestServer {

    private static final String TEMPLATE = "migrated";

    /** Nothing here has to outlive a power cut. */
    private static final String[] HASTY = {"fsync=off", "synchronous_commit=off", "full_page_writes=off"};

    private static final int MOST_ATTEMPTS = 3;

    private static final class Running {

        private static final TestServer ONE = start();
    }

    /** Where a database is, for the pool. */
    record Place(String url, String user, String password) {

        JdbcClient jdbc() {
            return JdbcClient.create(new DriverManagerDataSource(url, user, password));
        }
    }

    private final String address;
    private final String user;
    private final String password;
    private final AtomicInteger made = new AtomicInteger();

    private TestServer(String address, String user, String password) {
        this.address = address;
        this.user = user;
        this.password = password;
        admin().sql("create database " + TEMPLATE).update();
        Place template = place(TEMPLATE);
        Flyway.configure()
                .dataSource(template.url(), user, password)
                .locations("classpath:db/migration")
                // as in the product: an index that is built concurrently would wait for the end of the transaction that
                // holds the lock
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load()
                .migrate();
    }

    static TestServer running() {
        return Running.ONE;
    }

    /** A database that nobody else has. */
    Place database() {
        String name = "test_" + made.incrementAndGet();
        admin().sql("create database " + name + " template " + TEMPLATE).update();
        return place(name);
    }

    private JdbcClient admin() {
        return place("postgres").jdbc();
    }

    private Place place(String database) {
        return new Place(address + database, user, password);
    }

    private static TestServer start() {
        String image = System.getProperty("aliquot.test.postgres", "");
        return image.isBlank() ? embedded() : contained(image);
    }

    /**
     * Ended with the JVM, by the library that started it. The library looks for a free port long before the server listens on it, so
     * among several JVMs that start at once, another one's server may answer there.
     */
    private static TestServer embedded() {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Path data = Scratch.directory("server");
            String address = "jdbc:postgresql://localhost:" + port(data) + "/";
            if (isAt(address, data)) {
                return new TestServer(address, "postgres", "postgres");
            }
        }
        throw new IllegalStateException("Each port that was free belonged to somebody else a moment later.");
    }

    private static int port(Path data) {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").setDataDirectory(data);
        for (String setting : HASTY) {
            builder.setServerConfig(setting.split("=")[0], setting.split("=")[1]);
        }
        try {
            return builder.start().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAt(String address, Path data) {
        return new Place(address + "postgres", "postgres", "postgres")
                .jdbc()
                .sql("show data_directory")
                .query(String.class)
                .single()
                .equals(data.toString());
    }

    /** Ended by Testcontainers' own watchman, or with the JVM. */
    private static TestServer contained(String image) {
        PostgreSQLContainer container =
                new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
        container.setCommand("postgres -c " + String.join(" -c ", HASTY));
        container.start();
        String address = "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/";
        return new TestServer(address, container.getUsername(), container.getPassword());
    }
}
