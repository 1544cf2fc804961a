package org.aliquot.spool;

import java.io.Serial;

/** More is going on than we take on at once; nothing was begun, and the same may work in a moment. */
public final class BusyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public BusyException(String why) {
        super(why);
    }
}
