package org.aliquot.web.address;

import java.util.UUID;

/** Addresses of administration: people, mail and what was done. */
public final class AdminUrls {

    public static final String ADMIN = "/admin";
    public static final String AUDIT = ADMIN + "/audit";
    public static final String OUTBOX = ADMIN + "/outbox";
    public static final String MESSAGE = OUTBOX + "/{id}";
    public static final String DELIVERY = MESSAGE + "/delivery";
    public static final String PEOPLE = ADMIN + "/people";
    public static final String PEOPLE_IMPORT = PEOPLE + "/import";
    public static final String STARTED_IMPORT = PEOPLE_IMPORT + "/{id}";
    public static final String IMPORT_COMMITMENT = STARTED_IMPORT + "/commitment";
    public static final String IMPORT_PROBLEMS = STARTED_IMPORT + "/problems.csv";
    public static final String IMPORT_UNDOING = STARTED_IMPORT + "/undoing";
    public static final String NEW_PERSON = PEOPLE + "/new";
    public static final String PERSON = PEOPLE + "/{id}";
    public static final String ACCOMMODATION = PERSON + "/accommodation";
    public static final String ERASURE = PERSON + "/erasure";
    public static final String INVITATION = PERSON + "/invitation";
    public static final String REINSTATEMENT = PERSON + "/reinstatement";
    public static final String SECOND_FACTOR_RESET = PERSON + "/second-factor-reset";
    public static final String SIGNING_OUT = PERSON + "/signing-out";
    public static final String SUSPENSION = PERSON + "/suspension";

    private AdminUrls() {}

    public static String person(UUID account) {
        return Address.of(PERSON, account);
    }

    public static String peopleImport(UUID id) {
        return Address.of(STARTED_IMPORT, id);
    }

    public static String outbox(UUID message) {
        return Address.of(MESSAGE, message);
    }

    /** Gives a message to the mail server once more. */
    public static String delivery(UUID message) {
        return Address.of(DELIVERY, message);
    }
}
