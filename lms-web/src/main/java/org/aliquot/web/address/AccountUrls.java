package org.aliquot.web.address;

import java.util.UUID;

/** Addresses of signing in and of one's own account. */
public final class AccountUrls {

    public static final String NEW_ADDRESS = "/addresses/{token}";
    public static final String FIRST_ADMINISTRATOR = "/first-administrator/{secret}";
    public static final String NOTICES = "/notices";
    /** Where letters about news are ended without a sign-in. */
    public static final String END_OF_LETTERS = "/news-by-mail/{secret}";
    /** Marks all as read. */
    public static final String NOTICES_READING = NOTICES + "/reading";

    public static final String NOTICE_OPENING = NOTICES + "/{id}/opening";
    public static final String PASSWORD_RESETS = "/password-resets";
    public static final String PASSWORD_RESET = PASSWORD_RESETS + "/{token}";
    public static final String PROFILE = "/profile";
    public static final String PROFILE_ADDRESS = PROFILE + "/address";
    public static final String PROFILE_DATA = PROFILE + "/data";
    public static final String PROFILE_ERASURE = PROFILE_DATA + "/erasure";
    public static final String PROFILE_ERASURE_WITHDRAWAL = PROFILE_ERASURE + "/withdrawal";
    public static final String PROFILE_EXPORT = PROFILE_DATA + "/export";
    public static final String PROFILE_RETURNED_MAIL = PROFILE + "/returned-mail";
    public static final String PROFILE_PASSWORD = PROFILE + "/password";
    public static final String SIGN_INS = PROFILE + "/sign-ins";
    public static final String SIGN_INS_ENDING = SIGN_INS + "/ending";
    public static final String SIGN_IN_ENDING = SIGN_INS + "/{id}/ending";
    public static final String SIGN_IN = "/sign-in";
    public static final String SIGN_OUT = "/sign-out";
    public static final String SIGN_UP = "/sign-up";
    public static final String SIGN_UP_LINK = SIGN_UP + "/{token}";

    private AccountUrls() {}

    public static String signIn(String next) {
        return SIGN_IN + "?next=" + Address.query(next);
    }

    /** Where a link from a mail leads. */
    public static String passwordReset(String secret) {
        return Address.of(PASSWORD_RESET, secret);
    }

    public static String signUp(String secret) {
        return Address.of(SIGN_UP_LINK, secret);
    }

    public static String newAddress(String secret) {
        return Address.of(NEW_ADDRESS, secret);
    }

    /** Those older than this one. */
    public static String notices(String before) {
        return NOTICES + "?before=" + Address.query(before);
    }

    public static String endOfLetters(String secret) {
        return Address.of(END_OF_LETTERS, secret);
    }

    public static String noticeOpening(String id) {
        return Address.of(NOTICE_OPENING, id);
    }

    public static String signInEnding(UUID id) {
        return Address.of(SIGN_IN_ENDING, id);
    }

    public static String firstAdministrator(String secret) {
        return Address.of(FIRST_ADMINISTRATOR, secret);
    }
}
