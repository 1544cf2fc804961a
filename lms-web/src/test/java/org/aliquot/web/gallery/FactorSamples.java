package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.web.factor.AppPage;
import org.aliquot.web.factor.CodeStepPage;
import org.aliquot.web.factor.FactorsPage;
import org.aliquot.web.factor.QrDrawing;
import org.aliquot.web.factor.RecoveryCodesPage;
import org.aliquot.web.staff.FieldErrors;

/** Pages about second factors. */
final class FactorSamples {

    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private FactorSamples() {}

    /** Signed in a while ago, and the password was wrong. */
    static FactorsPage guarded() {
        return new FactorsPage(
                FactorsPage.Use.REQUIRED,
                false,
                "Added Nov 2, 2026, last used Nov 20, 2026, 8:01 AM",
                passkeys(),
                3,
                true,
                new FieldErrors(Map.of("password", "That is not your password.")));
    }

    static FactorsPage open() {
        return new FactorsPage(
                FactorsPage.Use.EXEMPT, true, "Added Nov 2, 2026, not used yet", passkeys(), 0, true, FieldErrors.NONE);
    }

    static FactorsPage missing() {
        return new FactorsPage(FactorsPage.Use.MISSING, true, null, List.of(), 0, false, FieldErrors.NONE);
    }

    static FactorsPage demo() {
        return new FactorsPage(FactorsPage.Use.NONE, true, null, List.of(), 0, false, FieldErrors.NONE);
    }

    static AppPage app() {
        return new AppPage(
                SECRET.replaceAll("(.{4})(?=.)", "$1 "),
                QrDrawing.of("otpauth://totp/Aliquot:dana%40example.org?secret=" + SECRET + "&issuer=Aliquot"),
                new FieldErrors(Map.of("code", "That is not the code the app shows now.")));
    }

    static RecoveryCodesPage codes() {
        return new RecoveryCodesPage(List.of(
                "7k2mq9-0v3xjd-bn4c8t-wz5yh1",
                "e6rp0s-9a2gfm-tj7dkq-38xvnc",
                "w1h5by-zc0q4r-8ms6ek-v2pxgt",
                "d9nja3-7tk0wb-hz5r2q-cx8me4"));
    }

    static CodeStepPage step() {
        return new CodeStepPage("/today", true, true, "That code is wrong or has been used before.");
    }

    private static List<FactorsPage.PasskeyLine> passkeys() {
        return List.of(
                new FactorsPage.PasskeyLine(
                        new UUID(1, 1), "My phone", "Added Nov 2, 2026, last used Nov 21, 2026, 7:58 AM"),
                new FactorsPage.PasskeyLine(
                        new UUID(1, 2),
                        "TheBlueSecurityKeyOnTheKeyRingWithTheLabBadgeAndTheLocker",
                        "Added Nov 20, 2026, not used yet"));
    }
}
