package org.aliquot.web.words;

/** What an instructor gives as a reason for the audit log. */
public final class Reasons {

    static final int LONGEST = 500;

    public static final String WANTED = "Say why, in up to " + LONGEST + " characters. It goes into the audit log.";

    private Reasons() {}

    public static boolean isOne(String typed) {
        return !typed.isEmpty() && typed.length() <= LONGEST;
    }
}
