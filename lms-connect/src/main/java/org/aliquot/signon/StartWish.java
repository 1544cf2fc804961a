package org.aliquot.signon;

import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants.
 *
 * @param next a path of ours where they go then; empty for where people begin
 * @param hint address that they typed; empty for none
 * @param account that is to be made known, of {@link Purpose#JOIN}
 * @param link by which an account is made known, of {@link Purpose#LINK}
 */
public record StartWish(
        Purpose purpose,
        String next,
        String hint,
        @Nullable AccountId account,
        @Nullable String link) {

    public static StartWish signIn(String next, String hint) {
        return new StartWish(Purpose.SIGN_IN, next, hint, null, null);
    }

    public static StartWish join(AccountId account, String next) {
        return new StartWish(Purpose.JOIN, next, "", account, null);
    }

    public static StartWish link(String secret) {
        return new StartWish(Purpose.LINK, "", "", null, secret);
    }

    @Override
    public String toString() {
        return "StartWish[" + purpose + "]";
    }
}
