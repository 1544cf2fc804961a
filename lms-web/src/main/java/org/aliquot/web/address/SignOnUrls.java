package org.aliquot.web.address;

import java.util.UUID;

/** Addresses of signing in through other people's systems. */
public final class SignOnUrls {

    /** What providers and the sign-in page lead to, apart from all pages. */
    public static final String SSO = "/sso";

    public static final String START = SSO + "/start";
    public static final String CALLBACK = SSO + "/callback/{id}";
    public static final String BACK_CHANNEL = SSO + "/back-channel/{id}";
    /** Where a window ends that was opened beside something under way. */
    public static final String DONE = SSO + "/done";

    public static final String LINK = SSO + "/links/{secret}";
    public static final String OWN = AccountUrls.PROFILE + "/sign-on";
    public static final String JOINING = OWN + "/{id}/joining";
    public static final String PARTING = OWN + "/{id}/parting";
    public static final String PROVIDERS = ConnectionUrls.ALL + "/sign-on";
    public static final String NEW = PROVIDERS + "/new";
    public static final String PROVIDER = PROVIDERS + "/{id}";
    public static final String CHECK = PROVIDER + "/check";

    private SignOnUrls() {}

    /** One for each provider: what one of them sends back cannot be passed off as another's. */
    public static String callback(UUID id) {
        return Address.of(CALLBACK, id);
    }

    public static String backChannel(UUID id) {
        return Address.of(BACK_CHANNEL, id);
    }

    public static String link(String secret) {
        return Address.of(LINK, secret);
    }

    public static String joining(UUID id) {
        return Address.of(JOINING, id);
    }

    public static String parting(UUID id) {
        return Address.of(PARTING, id);
    }

    public static String provider(UUID id) {
        return Address.of(PROVIDER, id);
    }

    public static String check(UUID id) {
        return Address.of(CHECK, id);
    }
}
