package org.aliquot.people;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Ways in for people whom another system has vouched for: each leads from that system's frame to a window of our own, once and
 * within a minute. Whoever has a second factor is asked for it, as after a password.
 */
@Service
public class EntryCodes {

    public static final Duration LIFE = Duration.ofSeconds(60);

    private static final String INSERT = """
            insert into entry_code (secret_hash, account_id, expires_at)
            values (:hash, :account, server_now() + make_interval(secs => :life))
            """;

    private static final String USABLE = """
            c.secret_hash = :hash and c.expires_at > server_now()
              and a.id = c.account_id and a.status = 'active' and (:demo or not a.demo)
            """;

    private static final String FIND = "select a.id, a.roles from entry_code c, account a where " + USABLE;

    private static final String USE =
            "delete from entry_code c using account a where " + USABLE + " returning a.id, a.roles";

    /** What came of using one. */
    public sealed interface Entry {

        /** They may be signed in. */
        record Open(Caller caller) implements Entry {}

        /** They prove more first ({@link PendingSignIns}). */
        record SecondFactorWanted(String pending) implements Entry {

            @Override
            public String toString() {
                return "SecondFactorWanted[]";
            }
        }

        /** It was used, is too old, was never made, or its account may not sign in. */
        record Over() implements Entry {}
    }

    private final JdbcClient jdbc;
    private final DemoMode demo;
    private final PendingSignIns pending;
    private final ObjectProvider<SecondFactor> factors;

    EntryCodes(JdbcClient jdbc, DemoMode demo, PendingSignIns pending, ObjectProvider<SecondFactor> factors) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.pending = pending;
        this.factors = factors;
    }

    /** Nobody can read it again. */
    public String make(AccountId account) {
        String secret = Secrets.random();
        jdbc.sql(INSERT)
                .param("hash", Secrets.sha256(secret))
                .param("account", account)
                .param("life", (double) LIFE.toSeconds())
                .update();
        return secret;
    }

    /** Whom it would let in; it is not used by that. */
    public Optional<Caller> find(String secret) {
        return caller(FIND, secret);
    }

    /** Of two who use it at once one gets in. */
    public Entry use(String secret) {
        return caller(USE, secret)
                .map(caller -> factors.orderedStream().anyMatch(factor -> factor.isWantedOf(caller))
                        ? new Entry.SecondFactorWanted(
                                pending.begin(caller.id()).pending())
                        : new Entry.Open(caller))
                .orElseGet(Entry.Over::new);
    }

    private Optional<Caller> caller(String statement, String secret) {
        RowMapper<Caller> caller = (row, _) -> new Caller(AccountId.in(row, "id"), RoleColumn.read(row));
        return jdbc.sql(statement)
                .param("hash", Secrets.sha256(secret))
                .param("demo", demo.on())
                .query(caller)
                .optional();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetExpired() {
        jdbc.sql("delete from entry_code where expires_at < server_now()").update();
    }
}
