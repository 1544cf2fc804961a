package org.aliquot.oneroster;

import org.aliquot.bounded.Refusal;

/** Ends the reading of a file that is of no use; says why, in whole sentences for a registrar. */
final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String why;

    RefusedFile(String why) {
        super(why);
        this.why = why;
    }

    static RefusedFile damaged(Throwable cause) {
        RefusedFile refused = new RefusedFile("This is not a zip file, or it is damaged, or it has a password. "
                + "Export it again, and upload the zip file without opening or changing it.");
        refused.initCause(cause);
        return refused;
    }

    static RefusedFile at(String file, int line, String why) {
        return new RefusedFile(file + ", line " + line + ": " + why);
    }

    static Refusal ofZip() {
        return (_, why) -> new RefusedFile("The zip file cannot be read: " + why + ".");
    }

    static Refusal of(String file) {
        return (line, why) -> line > 0
                ? at(file, line, why + ". Export it again, or correct this line.")
                : new RefusedFile(file + " cannot be read: " + why + ".");
    }

    String why() {
        return why;
    }
}
