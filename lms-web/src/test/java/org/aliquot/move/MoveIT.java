package org.aliquot.move;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aliquot.Scratch;
import org.aliquot.postgres.EmbeddedDatabase;
import org.aliquot.start.AliquotProcess;
import org.aliquot.start.Installation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** A school that has outgrown the database that came along takes everything with it. */
class MoveIT {

    private static final String ROLE = "school";
    private static EmbeddedPostgres server;
    private static JdbcClient superuser;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Scratch.directory("moved to").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        superuser = JdbcClient.create(server.getPostgresDatabase());
        superuser.sql("create role school login password 'school'").update();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void aSchoolGoesOnAtItsNewServerAsItWas() throws Exception {
        Path data = Installation.copy("move");
        UUID person = withSomebody(data);
        Files.writeString(data.resolve("secret.key"), "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        String url = newDatabase("whole");

        Said moved = move(data, url);
        assertThat(moved.err()).isEmpty();
        assertThat(moved.code()).isZero();
        assertThat(moved.out()).contains("found to be what they were", "100% copied", "set ALIQUOT_SECRET_KEY");

        String port = "" + AliquotProcess.freePort();
        Map<String, String> settings = new HashMap<>(Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", ROLE,
                "SPRING_DATASOURCE_PASSWORD", ROLE,
                "ALIQUOT_SECRET_KEY",
                        Files.readString(data.resolve("secret.key")).strip(),
                "ALIQUOT_DATA_DIR", Scratch.directory("none").toString(),
                "SERVER_PORT", port));
        try (AliquotProcess application = AliquotProcess.launch(settings).awaitReady()) {
            assertThat(status(port, "/api/v1/courses")).isEqualTo(200);
            assertThat(application.output()).doesNotContain("stored unencrypted", "loaded");
        }
        JdbcClient there = JdbcClient.create(server.getDatabase("postgres", "whole"));
        assertThat(there.sql("select name from account where id = :id")
                        .param("id", person)
                        .query(String.class)
                        .single())
                .isEqualTo("Ana Muñoz\tof room \\5");
        assertThat(there.sql("select count(*) from pg_constraint where contype = 'f'")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(100);
        assertThat(there.sql("select count(*) from pg_trigger where tgenabled = 'D'")
                        .query(Integer.class)
                        .single())
                .isZero();

        assertThat(there.sql(
                                "select payload ->> 'choice' from archived_response where attempt_id = :id and month = '2019-03-01'")
                        .param("id", person)
                        .query(String.class)
                        .single())
                .as("in a partition that was made there")
                .isEqualTo("a");

        Said again = move(data, url);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("is in use already").hasLineCount(1);
    }

    @Test
    void whatCannotBeMovedIsRefusedInASentence() throws Exception {
        Path data = Installation.copy("stays");
        refused("SPRING_DATASOURCE_URL names no database", move(data, ""));
        refused("cannot be reached", move(data, server.getJdbcUrl("postgres", "nowhere")));
        refused("holds no installation", move(data.resolve("nobody"), newDatabase("nobodys")));

        String others = newDatabase("others");
        JdbcClient.create(server.getDatabase("postgres", "others"))
                .sql("create table theirs (id integer)")
                .update();
        refused("holds tables that are not Aliquot's", move(data, others));

        try (Closeable _ = EmbeddedDatabase.in(data).start()) {
            refused("stop it first", move(data, newDatabase("early")));
        }
    }

    /** A row in the middle of a table that a foreign key leads to, with a word that is not ASCII in the text beside it. */
    private static UUID withSomebody(Path data) throws Exception {
        EmbeddedDatabase here = EmbeddedDatabase.in(data);
        UUID id = UUID.randomUUID();
        try (Closeable _ = here.start();
                var connection = here.connect().orElseThrow()) {
            connection.createStatement().execute("""
                    insert into account
                      (id, email, name, roles, time_zone, status, demo, extra_time_percent, larger_text, created_at, version)
                    values
                      ('%s', 'ana@example.org', 'Ana Muñoz\tof room \\5', '{learner}', 'UTC', 'active', false, 25, false, now(), 0)
                    """.formatted(id));
            connection.createStatement().execute("""
                    create table attempt_archive_2019_03 partition of attempt_archive for values from ('2019-03-01') to ('2019-04-01')
                      with (toast_tuple_target = 128);
                    insert into attempt_archive
                    values ('2019-03-01', '%s', now(), '{1}', '{1}', '{1}', '{2019-03-02}', '{null}', '{null}', '{f}', '{f}',
                            '{in-time}', '[{"choice": "a"}]', '{}', '{}')
                    """.formatted(id));
        }
        return id;
    }

    private static String newDatabase(String name) {
        superuser.sql("create database " + name + " owner school").update();
        return server.getJdbcUrl(ROLE, name);
    }

    private static int status(String port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method("GET", BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static void refused(String why, Said said) {
        assertThat(said.err()).contains(why).hasLineCount(1);
        assertThat(said.code()).isEqualTo(1);
    }

    private record Said(int code, String out, String err) {}

    private static Said move(Path data, String url) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "aliquot.data-dir", data.toString(),
                                "spring.datasource.url", url,
                                "spring.datasource.username", ROLE,
                                "spring.datasource.password", ROLE)));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Move.commandLine(settings);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return new Said(line.execute(), out.toString(), err.toString());
    }
}
