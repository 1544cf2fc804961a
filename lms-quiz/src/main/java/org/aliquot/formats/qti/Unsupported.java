package org.aliquot.formats.qti;

import java.io.Serial;

/** A construct of QTI for which we have no rule that all systems agree on; the message is its name. */
final class Unsupported extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    Unsupported(String construct) {
        super(construct);
    }

    String construct() {
        return String.valueOf(getMessage());
    }
}
