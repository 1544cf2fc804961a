package org.aliquot.roster.internal;

/** A file that cannot be read as a list of people at all; says why, for the person who chose it. */
public final class UnreadableFile extends RuntimeException {

    public UnreadableFile(String why) {
        super(why);
    }

    public UnreadableFile(String why, Throwable cause) {
        super(why, cause);
    }

    /** Why, in words for a page. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
