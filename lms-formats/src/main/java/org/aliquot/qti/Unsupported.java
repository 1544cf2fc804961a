package org.aliquot.qti;

import java.io.Serial;

/** A construct of QTI for which we have no rule that all systems agree on; the message is its name. */
public final class Unsupported extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public Unsupported(String construct) {
        super(construct);
    }

    public String construct() {
        return String.valueOf(getMessage());
    }
}
