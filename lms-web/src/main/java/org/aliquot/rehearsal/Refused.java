package org.aliquot.rehearsal;

/** The server did not do what a shadow asked for. */
final class Refused extends Exception {

    private final boolean byRule;

    /** @param byRule the exam's rules say no: the server did what it should */
    Refused(String said, boolean byRule) {
        super(said);
        this.byRule = byRule;
    }

    boolean isByRule() {
        return byRule;
    }
}
