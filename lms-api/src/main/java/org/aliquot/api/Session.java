package org.aliquot.api;

import java.time.Instant;
import org.aliquot.people.IssuedToken;

/** A program is signed in: the token that it sends from now on, told this once. */
record Session(String token, Instant expiresAt) {

    static Session of(IssuedToken token) {
        return new Session(token.secret(), token.expiresAt());
    }

    @Override
    public String toString() {
        return "Session[]";
    }
}
