package org.aliquot.signon;

import java.sql.Types;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.Secrets;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Sign-ins on their way: used once on any node, by the database's clock. */
@Repository
class StartRows {

    /** People look for their password at the provider meanwhile. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String INSERT = """
            insert into sign_on_start (state_hash, nonce_hash, browser_hash, connection_id, purpose, next, verifier, account_id,
                                       link_hash, ends_at)
            values (:state, :nonce, :browser, :connection, :purpose, :next, :verifier, :account, :link,
                    server_now() + make_interval(secs => :life))
            """;

    /** The verifier is handed out with the use, and kept no longer. */
    private static final String USE = """
            with here as (
              select state_hash, verifier
              from sign_on_start
              where state_hash = :state and used_at is null and ends_at > server_now()
              for update)
            update sign_on_start s
            set used_at = server_now(), verifier = ''
            from here
            where s.state_hash = here.state_hash
            returning s.connection_id, s.nonce_hash, s.browser_hash, s.purpose, s.next, here.verifier, s.account_id, s.link_hash
            """;

    /** What is to come back. */
    record Secret(String state, String nonce, String browser, String verifier) {

        @Override
        public String toString() {
            return "Secret[]";
        }
    }

    /** What somebody asked for, as the answer comes. */
    record Asked(
            UUID connection,
            byte[] nonce,
            byte[] browser,
            Purpose purpose,
            String next,
            String verifier,
            @Nullable AccountId account,
            byte @Nullable [] link) {

        boolean isNonce(String sent) {
            return Arrays.equals(nonce, Secrets.sha256(sent));
        }

        boolean isBrowser(String secret) {
            return Arrays.equals(browser, Secrets.sha256(secret));
        }

        @Override
        public String toString() {
            return "Asked[" + purpose + "]";
        }
    }

    private final JdbcClient jdbc;

    StartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID connection, StartWish wish, Secret secret) {
        String link = wish.link();
        jdbc.sql(INSERT)
                .param("state", Secrets.sha256(secret.state()))
                .param("nonce", Secrets.sha256(secret.nonce()))
                .param("browser", Secrets.sha256(secret.browser()))
                .param("connection", connection)
                .param("purpose", wish.purpose().word())
                .param("next", wish.next())
                .param("verifier", secret.verifier())
                .param("account", wish.account())
                .param("link", link == null ? null : Secrets.sha256(link), Types.BINARY)
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
                        Word.read(Purpose.class, row.getString("purpose")),
                        row.getString("next"),
                        row.getString("verifier"),
                        row.getObject("account_id") == null ? null : AccountId.in(row, "account_id"),
                        row.getBytes("link_hash")))
                .optional();
    }

    boolean isUsed(String state) {
        return jdbc.sql("select exists (select from sign_on_start where state_hash = :state and used_at is not null)")
                .param("state", Secrets.sha256(state))
                .query(Boolean.class)
                .single();
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void forgetOver() {
        jdbc.sql("delete from sign_on_start where ends_at < server_now()").update();
    }
}
