package org.aliquot.web.address;

/** Addresses of two-step sign-in. */
public final class FactorUrls {

    public static final String FACTORS = "/profile/second-factor";
    public static final String APP = FACTORS + "/app";
    public static final String APP_OFFER = APP + "/offer";
    public static final String APP_REMOVAL = APP + "/removal";
    public static final String CONFIRMATION = FACTORS + "/confirmation";
    public static final String PASSKEYS = FACTORS + "/passkeys";
    public static final String PASSKEY_OPTIONS = PASSKEYS + "/options";
    public static final String PASSKEY_REMOVAL = PASSKEYS + "/{id}/removal";
    public static final String RECOVERY_CODES = FACTORS + "/recovery-codes";
    public static final String PASSKEY_SIGN_IN = AccountUrls.SIGN_IN + "/passkey";
    public static final String PASSKEY_SIGN_IN_OPTIONS = PASSKEY_SIGN_IN + "/options";
    public static final String CODE_STEP = AccountUrls.SIGN_IN + "/second-factor";

    private FactorUrls() {}

    /** Where somebody goes whose password was right and who has more to prove. */
    public static String codeStep(String next) {
        return CODE_STEP + (next.isEmpty() ? "" : "?next=" + Address.query(next));
    }
}
