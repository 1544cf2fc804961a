package org.aliquot.web.address;

/** Where reminders by mail are ended without a sign-in. */
public final class ReminderUrls {

    public static final String END = "/reminders/{secret}";

    private ReminderUrls() {}

    public static String end(String secret) {
        return Address.of(END, secret);
    }
}
