package org.aliquot.people;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Rows of {@code sign_up}. Several may wait for one address; each is opened by its own link and password. */
@Repository
class SignUpTable {

    record Row(String email, String name, String passwordHash) {}

    private static final String INSERT = """
            insert into sign_up (secret_hash, email, name, password_hash, created_at, expires_at)
            values (:hash, :email, :name, :password, server_now(), server_now() + make_interval(secs => :life))
            """;

    private static final String FIND = """
            select email, name, password_hash
            from sign_up
            where secret_hash = :hash and expires_at > server_now()
            """;

    private final JdbcClient jdbc;

    SignUpTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String insert(Applicant applicant, String passwordHash, Duration life) {
        String secret = Secrets.random();
        jdbc.sql(INSERT)
                .param("hash", Secrets.sha256(secret))
                .param("email", applicant.email().strip())
                .param("name", applicant.name().strip())
                .param("password", passwordHash)
                .param("life", (double) life.toSeconds())
                .update();
        return secret;
    }

    Optional<Row> find(String secret) {
        return jdbc.sql(FIND)
                .param("hash", Secrets.sha256(secret))
                .query((row, number) ->
                        new Row(row.getString("email"), row.getString("name"), row.getString("password_hash")))
                .optional();
    }

    boolean remove(String secret) {
        return jdbc.sql("delete from sign_up where secret_hash = :hash")
                        .param("hash", Secrets.sha256(secret))
                        .update()
                == 1;
    }

    void removeAddress(String email) {
        jdbc.sql("delete from sign_up where lower(email) = lower(:email)")
                .param("email", email)
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetExpired() {
        jdbc.sql("delete from sign_up where expires_at < server_now()").update();
    }
}
