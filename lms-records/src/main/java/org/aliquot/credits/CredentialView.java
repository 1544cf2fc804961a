package org.aliquot.credits;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credential in one cycle.
 *
 * @param renews the cycle after which this one was begun here; null for one that was told
 * @param version to be sent with a change
 */
public record CredentialView(
        UUID id, CredentialWish told, @Nullable UUID renews, int version) {

    /** Whether it is a later cycle of the same credential. */
    public boolean follows(CredentialView other) {
        return other.id().equals(renews)
                || (told.name().equals(other.told().name())
                        && told.startsOn().isAfter(other.told().endsOn()));
    }
}
