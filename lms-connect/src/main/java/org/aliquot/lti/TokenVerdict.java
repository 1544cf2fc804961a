package org.aliquot.lti;

/** What came of looking at a token. */
sealed interface TokenVerdict {

    record Sound(LaunchClaims claims) implements TokenVerdict {}

    record Faulty(LaunchFault fault) implements TokenVerdict {}
}
