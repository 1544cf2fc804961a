package org.aliquot.people;

/** Some tokens of an account have ended by a deed on this node, just now. All nodes hear of it on a {@link #CHANNEL}. */
public record TokensEnded(AccountId account) {

    /**
     * Tells of accounts whose tokens ended, or whose rights changed: whoever keeps a connection open for one of them asks
     * {@link Tokens#good} whether it still holds. Tokens that run out are not told of.
     */
    public static final String CHANNEL = "account";
}
