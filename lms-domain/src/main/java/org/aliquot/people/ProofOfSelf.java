package org.aliquot.people;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Asks again who somebody is before they change how their account is entered: a borrowed or stolen session must not make
 * itself a door of its own. Who has just signed in need not type the password again.
 */
@Service
public class ProofOfSelf {

    /** How long a sign-in counts as just now. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    /** What came of asking. */
    public enum Verdict {
        PROVEN,
        /** The sign-in is older and no password was given. */
        PASSWORD_NEEDED,
        WRONG_PASSWORD,
        TOO_MANY_TRIES
    }

    private static final String IS_FRESH = """
            select exists (select from access_token
                           where secret_hash = :hash and created_at > server_now() - make_interval(secs => :fresh))
            """;

    private final JdbcClient jdbc;
    private final AccountTable table;
    private final PasswordCheck check;

    ProofOfSelf(JdbcClient jdbc, AccountTable table, PasswordCheck check) {
        this.jdbc = jdbc;
        this.table = table;
        this.check = check;
    }

    /** Whether whoever holds this token has just signed in. */
    public boolean isFresh(String token) {
        return jdbc.sql(IS_FRESH)
                .param("hash", Secrets.sha256(token))
                .param("fresh", (double) FRESH.toSeconds())
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether this is who it was.
     *
     * @param token what the request was made with
     * @param password as typed, null when none was
     */
    public Verdict of(AccountId account, String token, @Nullable String password) {
        if (isFresh(token)) {
            return Verdict.PROVEN;
        }
        if (password == null || password.isEmpty()) {
            return Verdict.PASSWORD_NEEDED;
        }
        return switch (check.of(table.find(account).orElseThrow(), password)) {
            case RIGHT -> Verdict.PROVEN;
            case WRONG -> Verdict.WRONG_PASSWORD;
            case TOO_MANY_TRIES -> Verdict.TOO_MANY_TRIES;
        };
    }
}
