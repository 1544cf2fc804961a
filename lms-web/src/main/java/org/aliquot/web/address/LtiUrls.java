package org.aliquot.web.address;

import java.util.UUID;

/** Addresses that learning-management systems open, most of them in a frame, and the way out of it. */
public final class LtiUrls {

    public static final String LTI = "/lti";
    public static final String LOGIN = LTI + "/login";
    public static final String LAUNCH = LTI + "/launch";
    public static final String KEYS = LTI + "/keys";
    public static final String VISIT = LTI + "/visits/{id}";
    public static final String OPENING = VISIT + "/opening";
    public static final String JOINING = VISIT + "/joining";
    public static final String CLASS = VISIT + "/class";
    public static final String RULE = VISIT + "/rule";
    public static final String SCORES = VISIT + "/scores";
    public static final String OVER_HAND = SCORES + "/over-hand";
    public static final String ACCOUNT = VISIT + "/account";
    public static final String PICKING = LTI + "/pickings/{id}";
    public static final String REGISTRATION = LTI + "/registrations/{secret}";
    /** A window of our own: no page of a frame. */
    public static final String ENTRY = "/enter/{code}";

    /** Where somebody who came from a system joins the account that they had before. */
    public static final String ACCOUNT_JOINING = "/account-joining";

    public static final String ACCOUNT_SIGN_OUT = ACCOUNT_JOINING + "/sign-out";

    private LtiUrls() {}

    public static String visit(UUID id) {
        return Address.of(VISIT, id);
    }

    public static String opening(UUID id) {
        return Address.of(OPENING, id);
    }

    public static String joining(UUID id) {
        return Address.of(JOINING, id);
    }

    public static String classOf(UUID id) {
        return Address.of(CLASS, id);
    }

    public static String rule(UUID id) {
        return Address.of(RULE, id);
    }

    public static String scores(UUID id) {
        return Address.of(SCORES, id);
    }

    public static String overHand(UUID id) {
        return Address.of(OVER_HAND, id);
    }

    public static String account(UUID id) {
        return Address.of(ACCOUNT, id);
    }

    public static String picking(UUID id) {
        return Address.of(PICKING, id);
    }

    public static String registration(String secret) {
        return Address.of(REGISTRATION, secret);
    }

    /** As the system opened it, and where it shows it. */
    public static String registration(String secret, String configuration, String token, String shownIn) {
        return registration(secret) + "?openid_configuration=" + Address.query(configuration) + "&registration_token="
                + Address.query(token) + "&shown_in=" + Address.query(shownIn);
    }

    /** @param query of a login, as it is asked for once more */
    public static String login(String query) {
        return LOGIN + "?" + query;
    }

    public static String entry(String code) {
        return Address.of(ENTRY, code);
    }

    /**
     * @param next where it leads once somebody is in
     * @param launch the visit whose button was pressed
     */
    public static String entry(String code, String next, UUID launch) {
        return entry(code) + "?next=" + Address.query(next) + "&launch=" + launch;
    }
}
