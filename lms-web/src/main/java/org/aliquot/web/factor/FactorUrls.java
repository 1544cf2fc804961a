package org.aliquot.web.factor;

import java.util.UUID;
import org.aliquot.web.Urls;

/** Addresses of the pages about second factors. */
public final class FactorUrls {

    private FactorUrls() {}

    public static String factors() {
        return Urls.profile() + "/second-factor";
    }

    public static String confirmation() {
        return factors() + "/confirmation";
    }

    public static String app() {
        return factors() + "/app";
    }

    public static String appOffer() {
        return app() + "/offer";
    }

    public static String appRemoval() {
        return app() + "/removal";
    }

    public static String passkeyOptions() {
        return passkeys() + "/options";
    }

    public static String passkeys() {
        return factors() + "/passkeys";
    }

    public static String passkeyRemoval(UUID passkey) {
        return passkeys() + "/" + passkey + "/removal";
    }

    public static String recoveryCodes() {
        return factors() + "/recovery-codes";
    }

    public static String codeStep() {
        return Urls.signIn() + "/second-factor";
    }

    public static String passkeySignInOptions() {
        return passkeySignIn() + "/options";
    }

    public static String passkeySignIn() {
        return Urls.signIn() + "/passkey";
    }
}
