package org.aliquot.factor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person can prove themselves with besides the password.
 *
 * @param app null when no authenticator app is set up
 * @param recoveryCodes how many are left
 */
public record Factors(@Nullable App app, List<Passkey> passkeys, int recoveryCodes) {

    /** An authenticator app; {@code lastUsed} is null until it is used. */
    public record App(Instant since, @Nullable Instant lastUsed) {}

    /** A passkey under the name its owner gave it; {@code lastUsed} is null until it is used. */
    public record Passkey(
            UUID id, String name, Instant since, @Nullable Instant lastUsed) {}

    public Factors {
        passkeys = List.copyOf(passkeys);
    }

    /** Recovery codes are the way back, no factor of their own. */
    public boolean any() {
        return count() > 0;
    }

    int count() {
        return passkeys.size() + (app == null ? 0 : 1);
    }
}
