package org.aliquot.web.address;

import java.util.UUID;

/** Addresses of tokens for programs. */
public final class TokenUrls {

    public static final String OWN = AccountUrls.PROFILE + "/tokens";
    public static final String OWN_ENDING = OWN + "/{id}/ending";
    public static final String ALL = AdminUrls.ADMIN + "/tokens";
    public static final String ENDING = ALL + "/{id}/ending";

    private TokenUrls() {}

    public static String ownEnding(UUID id) {
        return Address.of(OWN_ENDING, id);
    }

    public static String ending(UUID id) {
        return Address.of(ENDING, id);
    }
}
