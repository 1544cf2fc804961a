package org.aliquot.people;

/**
 * Some tokens of an account have ended, here and just now: whoever keeps a connection open for one of them asks
 * {@link Tokens#resolve} whether it still holds. Tokens that end on another node or run out are not told of.
 */
public record TokensEnded(AccountId account) {}
