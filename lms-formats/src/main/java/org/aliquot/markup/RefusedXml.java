package org.aliquot.markup;

import java.io.Serial;

/** The file is no XML that we read: one sentence that says where and why. */
public final class RefusedXml extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int line;

    public RefusedXml(int line, String message) {
        super(message);
        this.line = line;
    }

    /** Counts from 1. */
    public int line() {
        return line;
    }
}
