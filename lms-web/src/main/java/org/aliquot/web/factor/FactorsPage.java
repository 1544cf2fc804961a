package org.aliquot.web.factor;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * A person's second factors.
 *
 * @param use how far they are in having one
 * @param open whether they signed in just now, so that they may change something
 * @param app what is said of the authenticator app, null when there is none
 * @param removable whether one may be taken away
 */
public record FactorsPage(
        Use use,
        boolean open,
        @Nullable String app,
        List<PasskeyLine> passkeys,
        int recoveryCodes,
        boolean removable,
        FieldErrors errors) {

    /** What a second factor is to this person. */
    public enum Use {
        /** A demo account has none. */
        NONE,
        /** They may have one. */
        FREE,
        /** They teach or administer a demonstration: elsewhere they would have to. */
        EXEMPT,
        /** They keep one at least. */
        REQUIRED,
        /** They must set one up before anything else. */
        MISSING
    }

    /** A passkey; {@code used} in words. */
    public record PasskeyLine(UUID id, String name, String used) {}

    public FactorsPage {
        passkeys = List.copyOf(passkeys);
    }

    public boolean any() {
        return app != null || !passkeys.isEmpty();
    }
}
