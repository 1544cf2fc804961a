package org.aliquot.people;

import java.time.Duration;

/** What came of an attempt to sign in. */
public sealed interface SignInResult {

    /** The address and the password belong together. */
    record Accepted(Caller caller) implements SignInResult {}

    /** They do not, or the account may not sign in; which of these is not told. */
    record Refused() implements SignInResult {}

    /** Too many wrong guesses; even the right password is not looked at before this time has passed. */
    record Throttled(Duration retryAfter) implements SignInResult {}
}
