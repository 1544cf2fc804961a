package org.aliquot.people;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id, a bounded number at once: each hash takes a core and 16 MiB, so that two hundred people signing in together
 * would otherwise starve those who are answering questions.
 */
@Component
class PasswordHashing {

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore slots =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final String decoy = argon2.encode("no account has this password");

    String hash(String password) {
        slots.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            slots.release();
        }
    }

    /** Takes as long for an unknown account as for a known one, so that time does not tell which exists. */
    boolean matches(String password, @Nullable String hash) {
        slots.acquireUninterruptibly();
        try {
            boolean equal = argon2.matches(password, hash == null ? decoy : hash);
            return equal && hash != null;
        } finally {
            slots.release();
        }
    }
}
