package org.aliquot.oneroster;

import java.util.Locale;

/** What is read, or left out, without being wrong; told once, with how often. */
enum Oddity {
    PASSWORDS("The file has passwords: they were not read."),
    FILLED(
            "1 row has a status or a date of change, which a bulk file leaves empty: it was read all the same.",
            "%,d rows have a status or a date of change, which a bulk file leaves empty: they were read all the same."),
    NO_ADDRESS(
            "1 user has an email that is no address: it was left out, the user was not.",
            "%,d users have an email that is no address: it was left out, the users were not."),
    DISABLED(
            "1 user is not enabled: their places were left out.",
            "%,d users are not enabled: their places were left out."),
    SHUT_OUT("1 user is not enabled and was read as gone.", "%,d users are not enabled and were read as gone."),
    OTHER_ROLE(
            "1 enrollment of an administrator or a proctor was left out.",
            "%,d enrollments of administrators and proctors were left out."),
    OTHER_TIME(
            "1 enrollment begins later or has ended: it was left out.",
            "%,d enrollments begin later or have ended: they were left out."),
    ENDED(
            "1 enrollment has ended: it was read as taken away.",
            "%,d enrollments have ended: they were read as taken away."),
    SEVERAL(
            "1 enrollment repeats somebody in a class: they have one place there, as teacher if any says so.",
            "%,d enrollments repeat somebody in a class: they have one place there, as teacher if any says so."),
    UNLISTED("1 more row was refused than is listed.", "%,d more rows were refused than are listed.");

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
