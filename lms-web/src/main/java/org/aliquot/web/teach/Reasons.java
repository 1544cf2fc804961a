package org.aliquot.web.teach;

/** What an instructor gives as a reason for the audit log. */
final class Reasons {

    static final int LONGEST = 500;

    static final String WANTED = "Say why, in up to " + LONGEST + " letters. It goes into the audit log.";

    private Reasons() {}

    static boolean isOne(String typed) {
        return !typed.isEmpty() && typed.length() <= LONGEST;
    }
}
