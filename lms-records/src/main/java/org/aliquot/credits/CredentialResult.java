package org.aliquot.credits;

/** What became of a change to a credential. */
public sealed interface CredentialResult {

    record Kept(CredentialView credential) implements CredentialResult {}

    /** It was changed meanwhile; this is how it stands. */
    record Stale(CredentialView standing) implements CredentialResult {}

    /** Not there, or somebody else's. */
    record Unknown() implements CredentialResult {}

    record TooMany(int most) implements CredentialResult {}
}
