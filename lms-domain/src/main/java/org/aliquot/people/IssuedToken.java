package org.aliquot.people;

import java.time.Instant;

/** A token just made; its secret is known only now. */
public record IssuedToken(String secret, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedToken[expiresAt=" + expiresAt + "]";
    }
}
