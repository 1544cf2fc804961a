package org.aliquot.web.address;

/** Addresses of a learner's days for calendar programs. */
public final class CalendarUrls {

    /** Where the secret address is made. */
    public static final String CALENDAR = GoalUrls.GOAL + "/calendar";

    public static final String REMOVAL = CALENDAR + "/removal";
    /** What programs fetch. */
    public static final String FEED = "/calendar/{secret}.ics";

    private CalendarUrls() {}

    public static String feed(String secret) {
        return Address.of(FEED, secret);
    }
}
