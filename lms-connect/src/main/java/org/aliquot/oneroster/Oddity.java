package org.aliquot.oneroster;

import java.util.Locale;

/** What is read, or left out, without being wrong; told once, with how often. */
enum Oddity {
    PASSWORDS("The file contains passwords. They were not read or kept. Ask for an export without them."),
    FILLED(
            "1 row has a status or a date of change, which a bulk file leaves empty. It was read normally.",
            "%,d rows have a status or a date of change, which a bulk file leaves empty. They were read normally."),
    NO_ADDRESS(
            "1 user has an email that is not a valid address. The person was read without it.",
            "%,d users have an email that is not a valid address. They were read without it."),
    DISABLED(
            "1 user is disabled (enabledUser is false). Their enrollments were not read, so they count as missing.",
            "%,d users are disabled (enabledUser is false). Their enrollments were not read, so they count as missing."),
    SHUT_OUT("1 disabled user counts as having left.", "%,d disabled users count as having left."),
    OTHER_ROLE(
            "1 enrollment of an administrator or a proctor was left out.",
            "%,d enrollments of administrators and proctors were left out."),
    OTHER_TIME(
            "1 enrollment has not begun or has already ended, so it was left out.",
            "%,d enrollments have not begun or have already ended, so they were left out."),
    ENDED(
            "1 enrollment has ended, so the person counts as having left that class.",
            "%,d enrollments have ended, so these people count as having left those classes."),
    SEVERAL(
            "1 enrollment repeats a person in a class. They are counted once, as teacher if any row says teacher.",
            "%,d enrollments repeat a person in a class. Each is counted once, as teacher if any row says teacher."),
    UNLISTED("1 more line could not be read and is not shown.", "%,d more lines could not be read and are not shown.");

    private final String one;
    private final String many;

    Oddity(String always) {
        this(always, always);
    }

    Oddity(String one, String many) {
        this.one = one;
        this.many = many;
    }

    String note(int count) {
        return count == 1 ? one : String.format(Locale.ROOT, many, count);
    }
}
