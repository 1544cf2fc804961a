package org.aliquot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.Role;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** However slowly somebody reads or sends, nobody else waits for a connection to the database because of it. */
class SlowLinesIT extends PlatformTest {

    private static final int MEGABYTES = 24;

    @Autowired
    private Pools pools;

    @Autowired
    private JobWorker jobs;

    @Autowired
    private Flyway flyway;

    @Autowired
    private FlywayMigrationStrategy changes;

    @Test
    void whoReadsABigExportAtAKilobyteASecondHoldsNoConnection() throws Exception {
        Api instructor = person(Role.INSTRUCTOR).api();
        String export = instructor
                .post("/exports", "{\"format\": \"gift\", \"search\": \"nothing-is-called-so\"}")
                .requireStatus(202)
                .text("/id");
        jobs.run();
        makeBig(UUID.fromString(export));

        try (Socket line = open("GET /api/v1/exports/" + export + "/file", instructor, "")) {
            InputStream in = line.getInputStream();
            assertThat(new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("content-length: " + (MEGABYTES << 20));
            Await.until("no connection is held", this::isIdle);
            assertThat(in.readNBytes(1024)).hasSize(1024);
            assertThat(isIdle()).isTrue();
        }
    }

    @Test
    void anUploadThatStallsHoldsNoConnectionAndIsTakenWhenItGoesOn() throws Exception {
        Api instructor = person(Role.INSTRUCTOR).api();
        String question = "// slow\nWhich tube is drawn first{=blue ~red}\n\n";
        byte[] file = question.repeat(60_000).getBytes(StandardCharsets.UTF_8);
        int waiting = waitingImports();

        try (Socket line = open(
                "POST /api/v1/imports?format=gift",
                instructor,
                "Content-Type: application/octet-stream\r\nContent-Length: " + file.length + "\r\n")) {
            OutputStream out = line.getOutputStream();
            out.write(file, 0, file.length / 2);
            out.flush();
            Await.until("no connection is held", this::isIdle);
            assertThat(waitingImports()).isEqualTo(waiting);
            out.write(file, file.length / 2, file.length - file.length / 2);
            out.flush();
            assertThat(new String(line.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1))
                    .isEqualTo("HTTP/1.1 202");
        }
        assertThat(waitingImports()).isEqualTo(waiting + 1);
        jdbc.sql("update job set state = 'cancelled' where state = 'waiting' and kind = 'import'")
                .update();
    }

    @Test
    void whoFindsNoConnectionIsToldToComeAgainBeforeTheExamRoomLosesItsPatience() throws Exception {
        Api learner = learner().api();
        List<Connection> all = new ArrayList<>();
        try {
            takeAll(all);
            long begun = System.nanoTime();
            Api.Reply refused = learner.get("/exams");

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo("busy");
            assertThat(refused.raw().headers().firstValue("Retry-After")).hasValue("5");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(9));

            java.net.http.HttpResponse<String> courses = page("/courses/nobody-has-heard-of-it");
            assertThat(courses.statusCode()).isEqualTo(503);
            assertThat(courses.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(courses.body()).contains("The server is busy");
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
        learner.get("/exams").requireStatus(200);
    }

    @Test
    void whatAFixWouldChangeIsWrittenBesideTheAnswers() throws Exception {
        Api administrator = demo("admin");
        String slug = jdbc.sql("select slug from item where status = 'published' order by slug limit 1")
                .query(String.class)
                .single();
        CompletableFuture<Api.Reply> file;
        try (Connection other = pools.aside().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table scored_answer in access exclusive mode");
            file = CompletableFuture.supplyAsync(() ->
                    administrator.get(site() + "/teach/items/" + slug + "/versions/1/adjustments/file?kind=drop"));
            awaitBlocked();
            Await.until(
                    "no connection of answers is held",
                    () -> pools.answers().getHikariPoolMXBean().getActiveConnections() == 0);
            other.rollback();
        }
        assertThat(file.join().requireStatus(200).raw().body()).startsWith("attempt,learner,exam");
    }

    @Test
    void jobsAndFilesLeaveTheConnectionsOfAnswersAlone() throws SQLException {
        assertThat(pools.answers().getMaximumPoolSize()).isEqualTo(20);
        assertThat(pools.answers().getConnectionTimeout()).isEqualTo(5_000);
        assertThat(pools.answers().getDataSourceProperties().get("prepareThreshold"))
                .as("settings of Spring Boot's pool hold")
                .hasToString("3");
        try (Connection connection = pools.aside().getConnection()) {
            assertThat(connection.isValid(2)).isTrue();
            assertThat(pools.aside().getHikariPoolMXBean().getActiveConnections())
                    .as("this one and the one that listens")
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void tablesAreChangedBesideTheAnswersAndNeverForLong() {
        assertThat(changes).isInstanceOf(Migrations.class);
        assertThat(flyway.getConfiguration().getDataSource()).isSameAs(pools.aside());
        assertThat(flyway.getConfiguration().getCallbacks()).hasSize(1);
    }

    private void takeAll(List<Connection> all) throws SQLException {
        HikariDataSource answers = pools.answers();
        while (all.size() < answers.getMaximumPoolSize()) {
            all.add(answers.getConnection());
        }
    }

    private java.net.http.HttpResponse<String> page(String path) {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            return client.send(
                    java.net.http.HttpRequest.newBuilder(URI.create(site() + path))
                            .header("Accept", "text/html")
                            .build(),
                    java.net.http.HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the bank were so large. */
    private void makeBig(UUID export) {
        jdbc.sql("delete from exchange_piece where file_id = :file")
                .param("file", export)
                .update();
        jdbc.sql("""
                        insert into exchange_piece (file_id, number, bytes)
                        select :file, n, convert_to(repeat('question', 131072), 'UTF8')
                        from generate_series(0, :last) n
                        """).param("file", export).param("last", MEGABYTES - 1).update();
    }

    private Socket open(String request, Api caller, String headers) throws IOException {
        URI site = URI.create(site());
        Socket line = new Socket();
        line.setReceiveBufferSize(8 * 1024);
        line.setSoTimeout(60_000);
        line.connect(new java.net.InetSocketAddress(site.getHost(), site.getPort()));
        String head = request + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nAuthorization: Bearer "
                + caller.token() + "\r\n" + headers + "\r\n";
        line.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        return line;
    }

    /** One connection listens. */
    private boolean isIdle() {
        return pools.answers().getHikariPoolMXBean().getActiveConnections() == 0
                && pools.aside().getHikariPoolMXBean().getActiveConnections() == 1;
    }

    private int waitingImports() {
        return jdbc.sql("select count(*) from import_batch")
                .query(Integer.class)
                .single();
    }
}
