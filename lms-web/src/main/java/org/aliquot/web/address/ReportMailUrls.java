package org.aliquot.web.address;

import java.util.Map;
import java.util.UUID;

/** Addresses of reports that come by themselves. */
public final class ReportMailUrls {

    public static final String SCHEDULES = "/teach/report-schedules";
    public static final String WISH = SCHEDULES + "/new";
    public static final String SCHEDULE = SCHEDULES + "/{id}";
    public static final String REMOVAL = SCHEDULES + "/{id}/removal";
    public static final String NOW = SCHEDULES + "/{id}/now";
    public static final String FILE = SCHEDULES + "/files/{id}";

    /** Where such mails are ended without a sign-in. */
    public static final String END = "/reports-by-mail/{secret}";

    private ReportMailUrls() {}

    public static String wish(String view) {
        return Address.with(WISH, Map.of("view", view));
    }

    public static String schedule(UUID schedule) {
        return Address.of(SCHEDULE, schedule);
    }

    public static String removal(UUID schedule) {
        return Address.of(REMOVAL, schedule);
    }

    public static String now(UUID schedule) {
        return Address.of(NOW, schedule);
    }

    public static String file(UUID file) {
        return Address.of(FILE, file);
    }

    public static String end(String secret) {
        return Address.of(END, secret);
    }
}
