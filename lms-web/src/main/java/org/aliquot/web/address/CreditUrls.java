package org.aliquot.web.address;

import java.util.UUID;

/** Addresses of continuing education. */
public final class CreditUrls {

    /** What was earned, and where credentials stand. */
    public static final String LEDGER = "/records/credits";

    public static final String CREDIT_NEW = LEDGER + "/new";
    public static final String CREDIT = LEDGER + "/{id}";
    public static final String CREDIT_REMOVAL = CREDIT + "/removal";
    public static final String PROOF = CREDIT + "/proof";
    public static final String PROOF_REMOVAL = PROOF + "/removal";

    public static final String CREDENTIALS = "/records/credentials";
    public static final String CREDENTIAL_NEW = CREDENTIALS + "/new";
    public static final String CREDENTIAL = CREDENTIALS + "/{id}";
    public static final String CREDENTIAL_REMOVAL = CREDENTIAL + "/removal";
    /** The cycle after this one. */
    public static final String RENEWAL = CREDENTIAL + "/renewal";
    /** All that an auditor asks for. */
    public static final String AUDIT = CREDENTIAL + "/audit.zip";

    /** Which courses give credit. */
    public static final String COURSES = "/admin/credits";

    private CreditUrls() {}

    public static String credit(UUID id) {
        return Address.of(CREDIT, id);
    }

    public static String creditRemoval(UUID id) {
        return Address.of(CREDIT_REMOVAL, id);
    }

    public static String proof(UUID id) {
        return Address.of(PROOF, id);
    }

    public static String proofRemoval(UUID id) {
        return Address.of(PROOF_REMOVAL, id);
    }

    public static String credential(UUID id) {
        return Address.of(CREDENTIAL, id);
    }

    public static String credentialRemoval(UUID id) {
        return Address.of(CREDENTIAL_REMOVAL, id);
    }

    public static String renewal(UUID id) {
        return Address.of(RENEWAL, id);
    }

    public static String audit(UUID id) {
        return Address.of(AUDIT, id);
    }

    public static String course(String slug) {
        return COURSES + "?course=" + Address.segment(slug);
    }
}
