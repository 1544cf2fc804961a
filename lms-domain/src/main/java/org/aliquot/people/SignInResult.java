package org.aliquot.people;

import java.time.Duration;
import java.time.Instant;

/** What came of an attempt to sign in. */
public sealed interface SignInResult {

    /**
     * The address and the password belong together.
     *
     * @param hash of the password that was right: a token is made for it only while it is the account's ({@link Tokens#issue})
     */
    record Accepted(Caller caller, String hash) implements SignInResult {

        @Override
        public String toString() {
            return "Accepted[" + caller + "]";
        }
    }

    /**
     * They do, and a second factor is wanted. Nobody is signed in yet: the secret opens the next step only
     * ({@link PendingSignIns}).
     */
    record SecondFactorWanted(String pending, Instant expiresAt) implements SignInResult {

        @Override
        public String toString() {
            return "SecondFactorWanted[expiresAt=" + expiresAt + "]";
        }
    }

    /** They do not, or the account may not sign in; which of these is not told. */
    record Refused() implements SignInResult {}

    /**
     * People of this address sign in through another system alone: told of each such address, whether or not it has an account and
     * whatever password was typed.
     *
     * @param system as people call it
     */
    record Elsewhere(String system) implements SignInResult {}

    /** Too many wrong guesses; even the right password is not looked at before this time has passed. */
    record Throttled(Duration retryAfter) implements SignInResult {}

    /** Too many sign in at this moment; nothing was looked at or counted. */
    record Busy(Duration retryAfter) implements SignInResult {}
}
