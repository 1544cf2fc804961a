package org.aliquot.web.words;

/** Addresses in lists of people: whoever came from another system may have none. */
public final class MailAddress {

    public static final String NONE = "No email address";

    private MailAddress() {}

    /** The address, or that there is none. */
    public static String shown(String email) {
        return email.isEmpty() ? NONE : email;
    }

    /** A name and what tells its bearer from others of the same name. */
    public static String beside(String name, String email) {
        return name + ", " + (email.isEmpty() ? "no email address" : email);
    }
}
