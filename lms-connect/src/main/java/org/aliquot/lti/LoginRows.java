package org.aliquot.lti;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Launches on their way: used once on any node, by the database's clock, and remembered until their token can no longer be sent. */
@Repository
class LoginRows {

    /** People look for their password at the system meanwhile. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String INSERT = """
            insert into lti_login (state_hash, nonce_hash, browser_hash, connection_id, again, ends_at)
            values (:state, :nonce, :browser, :connection, :again, server_now() + make_interval(secs => :life))
            """;

    private static final String USE = """
            update lti_login
            set used_at = server_now()
            where state_hash = :state and used_at is null and ends_at > server_now()
            returning connection_id, nonce_hash, browser_hash, again
            """;

    private static final String WAS_USED = """
            select connection_id
            from lti_login
            where state_hash = :state and used_at is not null
            """;

    private static final String NONCE_WAS_USED = """
            select exists (select from lti_login where nonce_hash = :nonce and used_at is not null)
            """;

    private static final String KEEP = """
            update lti_login
            set ends_at = greatest(ends_at, :until), again = ''
            where state_hash = :state
            """;

    /** What was asked, as a launch comes for it. */
    record Asked(UUID connection, byte[] nonce, byte[] browser, String again) {

        boolean isNonce(String sent) {
            return Arrays.equals(nonce, Secrets.sha256(sent));
        }

        boolean isBrowser(String secret) {
            return Arrays.equals(browser, Secrets.sha256(secret));
        }
    }

    private final JdbcClient jdbc;

    LoginRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID connection, String state, String nonce, String browser, String again) {
        jdbc.sql(INSERT)
                .param("state", Secrets.sha256(state))
                .param("nonce", Secrets.sha256(nonce))
                .param("browser", Secrets.sha256(browser))
                .param("connection", connection)
                .param("again", again)
                .param("life", (double) LIFE.toSeconds())
                .update();
    }

    /** Of two that come with the same state one gets it. */
    Optional<Asked> use(String state) {
        return jdbc.sql(USE)
                .param("state", Secrets.sha256(state))
                .query((row, _) -> new Asked(
                        row.getObject("connection_id", UUID.class),
                        row.getBytes("nonce_hash"),
                        row.getBytes("browser_hash"),
                        row.getString("again")))
                .optional();
    }

    /** Whose launch it was that used it. */
    Optional<UUID> usedBy(String state) {
        return jdbc.sql(WAS_USED)
                .param("state", Secrets.sha256(state))
                .query((row, _) -> row.getObject("connection_id", UUID.class))
                .optional();
    }

    boolean isNonceUsed(String nonce) {
        return jdbc.sql(NONCE_WAS_USED)
                .param("nonce", Secrets.sha256(nonce))
                .query(Boolean.class)
                .single();
    }

    /** The token that came for it ends then; what the system told of the person is not needed again. */
    void keep(String state, Instant until) {
        jdbc.sql(KEEP)
                .param("state", Secrets.sha256(state))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void forgetOver() {
        jdbc.sql("delete from lti_login where ends_at < server_now()").update();
    }
}
