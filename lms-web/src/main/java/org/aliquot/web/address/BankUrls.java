package org.aliquot.web.address;

import java.util.Map;
import java.util.UUID;

/** Addresses of the question bank. */
public final class BankUrls {

    public static final String BANK = "/teach/items";
    public static final String BANK_CHANGES = BANK + "/changes";
    public static final String NEW_CHANGE = BANK_CHANGES + "/new";
    public static final String BANK_UNDOING = BANK_CHANGES + "/{id}/undoing";
    public static final String BANK_COPIES = BANK + "/copies";
    public static final String BANK_COVERAGE = BANK + "/coverage";
    public static final String COVERAGE_GOAL = BANK_COVERAGE + "/goal";
    public static final String BANK_FILTERS = BANK + "/filters";
    public static final String BANK_FILTER_REMOVAL = BANK_FILTERS + "/{id}/removal";

    private BankUrls() {}

    /** The questions that have these words. */
    public static String bankSearch(String words) {
        return Address.with(BANK, Map.of("q", words));
    }

    /** Questions whose figures ask for a look. */
    public static String flagged() {
        return BANK + "?look=1";
    }

    public static String bankUndoing(UUID change) {
        return Address.of(BANK_UNDOING, change);
    }
}
