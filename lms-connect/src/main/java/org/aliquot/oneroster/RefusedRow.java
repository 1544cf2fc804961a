package org.aliquot.oneroster;

/** Ends the reading of one row; without a trace, since a file can have a hundred thousand of them. */
final class RefusedRow extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String why;

    RefusedRow(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    String why() {
        return why;
    }
}
