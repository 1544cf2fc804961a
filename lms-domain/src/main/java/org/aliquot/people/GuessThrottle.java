package org.aliquot.people;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing: after five failures an address waits, longer each time, up to fifteen minutes; a network address after
 * fifty, because a whole class may share one. Kept in the database, so that a restart or a second node changes nothing;
 * kept as hashes, because what people type into the address field is at times their password. A learner who tries out class
 * codes waits likewise, after ten.
 */
@Component
public class GuessThrottle {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_NETWORK = 50;
    private static final int FREE_CODES = 10;

    private static final String BLOCKED = """
            select max(blocked_until - server_now()) as left_over
            from sign_in_guess
            where subject in (:account, :network) and blocked_until > server_now()
            """;

    private static final String FAILED = """
            insert into sign_in_guess as g (subject, failures, last_at, blocked_until)
            values (:subject, 1, server_now(), null)
            on conflict (subject) do update
            set failures = case when g.last_at < server_now() - interval '1 hour' then 1 else g.failures + 1 end,
                last_at = server_now(),
                blocked_until = case
                    when g.last_at >= server_now() - interval '1 hour' and g.failures + 1 >= :free
                    then server_now() + least(interval '15 minutes', interval '5 seconds' * power(2, least(10, g.failures + 1 - :free)))
                end
            """;

    private final JdbcClient jdbc;

    GuessThrottle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duration> blockedFor(String email, String network) {
        return blockedFor(account(email), network(network));
    }

    /** How long this learner must wait before trying another class code. */
    public Optional<Duration> codesBlockedFor(AccountId learner) {
        return blockedFor(codes(learner), codes(learner));
    }

    public void wrongCode(AccountId learner) {
        count(codes(learner), FREE_CODES);
    }

    public void rightCode(AccountId learner) {
        forget(codes(learner));
    }

    private Optional<Duration> blockedFor(byte[] account, byte[] network) {
        return jdbc.sql("select ceil(extract(epoch from left_over)) from (" + BLOCKED + ") blocked")
                .param("account", account)
                .param("network", network)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, java.math.BigDecimal.class)))
                .single()
                .map(seconds -> Duration.ofSeconds(seconds.longValue()));
    }

    void failed(String email, String network) {
        count(account(email), FREE_PER_ACCOUNT);
        count(network(network), FREE_PER_NETWORK);
    }

    void succeeded(String email) {
        forget(account(email));
    }

    private void forget(byte[] subject) {
        jdbc.sql("delete from sign_in_guess where subject = :subject")
                .param("subject", subject)
                .update();
    }

    private void count(byte[] subject, int free) {
        jdbc.sql(FAILED).param("subject", subject).param("free", free).update();
    }

    private static byte[] account(String email) {
        return Secrets.sha256("account:" + email.strip().toLowerCase(Locale.ROOT));
    }

    private static byte[] codes(AccountId learner) {
        return Secrets.sha256("codes:" + learner);
    }

    private static byte[] network(String network) {
        return Secrets.sha256("network:" + network);
    }
}
