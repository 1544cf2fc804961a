package org.aliquot.web.signon;

import org.aliquot.signon.SignOnFault;
import org.aliquot.web.flash.SignOnFlash;

/** What went wrong with a sign-in through a provider, to its person: a sentence without detail. */
final class SignOnWords {

    private SignOnWords() {}

    static SignOnFlash said(SignOnFault fault) {
        return switch (fault) {
            case MALFORMED, STATE_UNKNOWN, STATE_USED, NO_COOKIE, OTHER_BROWSER -> SignOnFlash.OVER;
            case PROVIDER_UNKNOWN -> SignOnFlash.NO_PROVIDER;
            case PROVIDER_INACTIVE -> SignOnFlash.SWITCHED_OFF;
            case TOO_MANY -> SignOnFlash.TOO_MANY;
            case DENIED -> SignOnFlash.DENIED;
            case UNREACHABLE, KEYS_UNREACHABLE -> SignOnFlash.DOWN;
            case NOT_INVITED -> SignOnFlash.NOT_INVITED;
            case GROUP -> SignOnFlash.GROUP;
            case ACCOUNT -> SignOnFlash.ACCOUNT;
            case OTHER_PERSON -> SignOnFlash.OTHER_PERSON;
            case JOINED_ALREADY -> SignOnFlash.JOINED_ALREADY;
            case SIGNED_OUT -> SignOnFlash.SIGNED_OUT;
            case LINK_ENDED -> SignOnFlash.LINK_ENDED;
            case PROVIDER_ERROR,
                    CODE_REFUSED,
                    TOKEN_MALFORMED,
                    ALGORITHM,
                    KEY_UNKNOWN,
                    SIGNATURE,
                    ISSUER,
                    AUDIENCE,
                    AUTHORIZED_PARTY,
                    EXPIRED,
                    ISSUED_AHEAD,
                    NONCE,
                    SUBJECT -> SignOnFlash.BROKEN;
        };
    }
}
