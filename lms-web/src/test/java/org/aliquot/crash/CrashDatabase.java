package org.aliquot.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The database of an application that runs as another process, seen from outside. */
public final class CrashDatabase {

    private static final int LINE_OF_PORT = 3;
    private static final JsonMapper JSON = new JsonMapper();

    private static final String FILL = """
            with made as (
              insert into account (id, email, name, roles, time_zone, status, demo, extra_time_percent, larger_text,
                                   created_at, version)
              select uuidv7(), 'crash' || n || '@example.org', 'Learner ' || n, '{learner}', 'America/New_York', 'active',
                     false, 0, false, server_now(), 0
              from generate_series(1, :count) n
              returning id, email
            ), enrolled as (
              insert into enrollment (id, account_id, course_id, way, payer, starts_on, status, created_at)
              select uuidv7(), made.id, course.id, 'administrator', 'learner', current_date - 1, 'active', server_now()
              from made
              cross join course
              where course.slug = :course
            )
            insert into access_token (id, account_id, secret_hash, kind, created_at, expires_at, device, last_seen_at)
            select uuidv7(), id, sha256(convert_to('token of ' || email, 'UTF8')), 'api', server_now(),
                   server_now() + interval '1 day', '', server_now()
            from made
            """;

    private static final String STORED = """
            select attempt_id, position, lease, revision, payload::text as response
            from response
            where standing = 'in-time'
            """;

    private final Path data;

    public CrashDatabase(Path data) {
        this.data = data;
    }

    ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(pidFile().getFirst().strip())).orElseThrow();
    }

    /** Tokens of so many learners who are enrolled in a course. */
    public List<String> fill(int count, String course) throws IOException {
        jdbc().sql(FILL).param("count", count).param("course", course).update();
        return jdbc().sql("select 'token of ' || email from account where email like 'crash%'")
                .query((row, number) -> row.getString(1))
                .list();
    }

    Map<Acknowledged.Key, JsonNode> stored() throws IOException {
        Map<Acknowledged.Key, JsonNode> stored = new HashMap<>();
        jdbc().sql(STORED).query(row -> {
            Acknowledged.Key key = new Acknowledged.Key(
                    row.getObject("attempt_id", UUID.class),
                    row.getInt("position"),
                    row.getInt("lease"),
                    row.getInt("revision"));
            stored.put(key, JSON.readTree(row.getString("response")));
        });
        return stored;
    }

    long countOf(String table) throws IOException {
        return jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }

    Instant deadline(UUID attempt) throws IOException {
        return jdbc().sql("select deadline from attempt where id = :id")
                .param("id", attempt)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    public JdbcClient jdbc() throws IOException {
        String url =
                "jdbc:postgresql://localhost:" + pidFile().get(LINE_OF_PORT).strip() + "/aliquot";
        String password = Files.readString(data.resolve("database.password")).strip();
        return JdbcClient.create(new DriverManagerDataSource(url, "aliquot", password));
    }

    private List<String> pidFile() throws IOException {
        return Files.readAllLines(data.resolve("pg/postmaster.pid"));
    }
}
