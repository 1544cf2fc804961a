package org.aliquot.throttle;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows guessing: after some that are free each guess waits, longer each time, up to fifteen minutes. A guess is counted before it is looked at, by the statement that says whether it may be: of
 * forty that come together no more are looked at than of forty in a row. A right one is taken back. Kept in the database, so that
 * a restart or a second node changes nothing, and as keyed hashes.
 */
@Component
public class Guesses {

    /** Gives no row while the subject waits, and counts nothing then. Who guesses once more waits twice as long. */
    private static final String COUNT = """
            insert into guess_count as g (subject, failures, last_at, blocked_until)
            values (:subject, 1, server_now(), null)
            on conflict (subject) do update
            set failures = case when g.last_at < server_now() - interval '1 hour' then 1 else g.failures + 1 end,
                last_at = server_now(),
                blocked_until = case
                    when g.last_at >= server_now() - interval '1 hour' and g.failures + 1 >= :free
                    then server_now() + least(interval '15 minutes', interval '5 seconds' * power(2, least(10, g.failures + 1 - :free)))
                end
            where g.blocked_until is null or g.blocked_until <= server_now()
            returning failures
            """;

    private static final String LEFT = """
            select greatest(1, ceil(extract(epoch from blocked_until - server_now())))
            from guess_count
            where subject = :subject
            """;

    private static final String TAKE_BACK = """
            update guess_count
            set failures = greatest(0, failures - 1),
                blocked_until = case when failures - 1 >= :free then blocked_until end
            where subject = :subject
            """;

    private final JdbcClient jdbc;
    private final KeyedHash hash;

    Guesses(JdbcClient jdbc, KeyedHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    /** Counts one guess; how long to wait when it may not be looked at. */
    public Optional<Duration> count(Counted counted) {
        byte[] subject = hash.of(counted);
        boolean taken = jdbc.sql(COUNT)
                .param("subject", subject)
                .param("free", counted.free())
                .query(Integer.class)
                .optional()
                .isPresent();
        return taken ? Optional.empty() : Optional.of(left(subject));
    }

    /** Whoever took the wait away in between, one second is never wrong. */
    private Duration left(byte[] subject) {
        return jdbc.sql(LEFT)
                .param("subject", subject)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, BigDecimal.class)))
                .optional()
                .flatMap(found -> found)
                .map(seconds -> Duration.ofSeconds(seconds.longValue()))
                .orElse(Duration.ofSeconds(1));
    }

    /** It was right, or was not looked at after all. */
    public void takeBack(Counted counted) {
        jdbc.sql(TAKE_BACK)
                .param("subject", hash.of(counted))
                .param("free", counted.free())
                .update();
    }

    public void forget(Counted counted) {
        jdbc.sql("delete from guess_count where subject = :subject")
                .param("subject", hash.of(counted))
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void sweep() {
        jdbc.sql("delete from guess_count where last_at < server_now() - interval '1 hour'")
                .update();
    }
}
