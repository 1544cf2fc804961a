package org.aliquot.people;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Browsers in which people signed in before, by a cookie that gives no right: a known one has guesses of its own, so that a
 * stranger who guesses elsewhere keeps nobody out.
 */
@Service
public class KnownDevices {

    /** How long a browser is known after the last sign-in there. */
    public static final Duration LIFE = Duration.ofDays(180);

    private static final String KNOWS = """
            select exists (select from known_device
                           where device_hash = :device and account_id = :account and last_at > server_now() - make_interval(secs => :life))
            """;

    private static final String ADD = """
            insert into known_device (device_hash, account_id, created_at, last_at)
            values (:device, :account, server_now(), server_now())
            on conflict (device_hash, account_id) do update set last_at = excluded.last_at
            """;

    private final JdbcClient jdbc;

    KnownDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody has signed in here; the secret that this browser is to keep, a new one where it had none. */
    public String remember(AccountId account, @Nullable String device) {
        String secret = device == null || device.length() != Secrets.LENGTH ? Secrets.random() : device;
        jdbc.sql(ADD)
                .param("device", Secrets.sha256(secret))
                .param("account", account)
                .update();
        return secret;
    }

    boolean knows(AccountId account, String device) {
        return jdbc.sql(KNOWS)
                .param("device", Secrets.sha256(device))
                .param("account", account)
                .param("life", (double) LIFE.toSeconds())
                .query(Boolean.class)
                .single();
    }

    /** From now on this person's browsers are as strange as any. */
    void forgetAll(AccountId account) {
        jdbc.sql("delete from known_device where account_id = :account")
                .param("account", account)
                .update();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void sweep() {
        jdbc.sql("delete from known_device where last_at < server_now() - make_interval(secs => :life)")
                .param("life", (double) LIFE.toSeconds())
                .update();
    }
}
