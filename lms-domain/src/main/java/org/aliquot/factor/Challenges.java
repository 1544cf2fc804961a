package org.aliquot.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import org.aliquot.clock.ServerClock;
import org.aliquot.digest.Sha256;
import org.aliquot.vault.MacKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Challenges for passkeys. Each says until when and for what it holds and carries our mark, so that asking for one, which
 * anybody may, stores nothing; one that was answered is remembered until it ends, so that no answer counts twice.
 */
@Repository
class Challenges {

    static final Duration LIFE = Duration.ofMinutes(5);

    private static final String KEY = "challenges of passkeys";
    private static final int RANDOM_BYTES = 16;
    private static final int BODY_BYTES = RANDOM_BYTES + Long.BYTES;

    private final JdbcClient jdbc;
    private final ServerClock clock;
    private final MacKeys keys;
    private final SecureRandom random = new SecureRandom();

    Challenges(JdbcClient jdbc, ServerClock clock, MacKeys keys) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keys = keys;
    }

    byte[] next(String purpose) {
        byte[] chance = new byte[RANDOM_BYTES];
        random.nextBytes(chance);
        byte[] body = ByteBuffer.allocate(BODY_BYTES)
                .put(chance)
                .putLong(clock.now().plus(LIFE).getEpochSecond())
                .array();
        byte[] mark = mark(body, purpose);
        return ByteBuffer.allocate(BODY_BYTES + mark.length).put(body).put(mark).array();
    }

    /** Whether it is one of ours, made for this, and not over. */
    boolean holds(byte[] challenge, String purpose) {
        if (challenge.length <= BODY_BYTES) {
            return false;
        }
        byte[] body = Arrays.copyOf(challenge, BODY_BYTES);
        byte[] mark = Arrays.copyOfRange(challenge, BODY_BYTES, challenge.length);
        return MessageDigest.isEqual(mark, mark(body, purpose))
                && ends(challenge).isAfter(clock.now());
    }

    /** Uses a challenge up; false when it was used before. */
    boolean spend(byte[] challenge) {
        return jdbc.sql("""
                        insert into spent_challenge (challenge_hash, expires_at)
                        values (:hash, to_timestamp(:ends))
                        on conflict do nothing
                        """)
                        .param("hash", Sha256.of(challenge))
                        .param("ends", (double) ends(challenge).getEpochSecond())
                        .update()
                == 1;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetEnded() {
        jdbc.sql("delete from spent_challenge where expires_at < server_now() - interval '1 minute'")
                .update();
    }

    private static Instant ends(byte[] challenge) {
        return Instant.ofEpochSecond(ByteBuffer.wrap(challenge).getLong(RANDOM_BYTES));
    }

    private byte[] mark(byte[] body, String purpose) {
        Mac mac = keys.expendableMac(KEY);
        mac.update(body);
        return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    }
}
