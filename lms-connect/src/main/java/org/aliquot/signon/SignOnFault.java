package org.aliquot.signon;

import org.aliquot.idtoken.SignedToken;
import org.aliquot.word.Word;

/** Why somebody was not signed in by a provider. Its word is the code that administrators find it by. */
public enum SignOnFault implements Word {
    /** A parameter is missing or unreadable. */
    MALFORMED,
    PROVIDER_UNKNOWN,
    /** The connection is idle, paused or disconnected. */
    PROVIDER_INACTIVE,
    /** From one network within an hour. */
    TOO_MANY,
    /** We never asked for this, or too long ago. */
    STATE_UNKNOWN,
    STATE_USED,
    NO_COOKIE,
    OTHER_BROWSER,
    /** The person or the provider said no. */
    DENIED,
    /** The provider answered with another error. */
    PROVIDER_ERROR,
    /** The provider gave no tokens, because it could not be reached or is broken. */
    UNREACHABLE,
    /** It did not take the code, or our secret. */
    CODE_REFUSED,
    TOKEN_MALFORMED,
    ALGORITHM,
    KEY_UNKNOWN,
    KEYS_UNREACHABLE,
    SIGNATURE,
    ISSUER,
    AUDIENCE,
    AUTHORIZED_PARTY,
    EXPIRED,
    /** More than a minute ahead of our clock. */
    ISSUED_AHEAD,
    NONCE,
    SUBJECT,
    /** Only who was invited gets in. */
    NOT_INVITED,
    /** In none of the groups that may come. */
    GROUP,
    /** The account here is suspended. */
    ACCOUNT,
    /** Somebody else here is known by this identity. */
    OTHER_PERSON,
    /** The account is known to this provider by another identity. */
    JOINED_ALREADY,
    /** Whoever began to connect their account is not signed in any more. */
    SIGNED_OUT,
    LINK_ENDED;

    static SignOnFault of(SignedToken.Fault fault) {
        return switch (fault) {
            case MALFORMED -> TOKEN_MALFORMED;
            case ALGORITHM -> ALGORITHM;
            case KEY_UNKNOWN -> KEY_UNKNOWN;
            case KEYS_UNREACHABLE -> KEYS_UNREACHABLE;
            case SIGNATURE -> SIGNATURE;
        };
    }

    /** Whether the connection does not work as it is set up, which its administrator should see. */
    boolean isOfConnection() {
        return switch (this) {
            case PROVIDER_ERROR,
                    UNREACHABLE,
                    CODE_REFUSED,
                    TOKEN_MALFORMED,
                    ALGORITHM,
                    KEY_UNKNOWN,
                    KEYS_UNREACHABLE,
                    SIGNATURE,
                    ISSUER,
                    AUDIENCE,
                    AUTHORIZED_PARTY,
                    EXPIRED,
                    ISSUED_AHEAD,
                    NONCE,
                    SUBJECT -> true;
            default -> false;
        };
    }
}
