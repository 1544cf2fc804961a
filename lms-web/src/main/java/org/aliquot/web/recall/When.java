package org.aliquot.web.recall;

import static org.aliquot.web.language.Phrases.t;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.aliquot.web.Wording;

/** Days from now as people say them. */
final class When {

    private static final long DAYS_OF_MONTH = 30;
    private static final long FEW_MONTHS = 60;

    private When() {}

    /** {@code tomorrow}, {@code in 6 days}, {@code in 3 months}. */
    static String of(Instant now, Instant due, ZoneId zone) {
        long days = days(now, due, zone);
        if (days <= 0) {
            return t("today");
        }
        return days == 1 ? t("tomorrow") : t("when|in {0}", length(days));
    }

    /** {@code today}, {@code yesterday}, {@code 9 days ago}. */
    static String ago(Instant now, Instant last, ZoneId zone) {
        long days = days(last, now, zone);
        if (days <= 0) {
            return t("today");
        }
        return days == 1 ? t("yesterday") : t("{0} ago", length(days));
    }

    private static String length(long days) {
        return days < FEW_MONTHS
                ? t("{0} days", days)
                : Wording.count(Math.round((double) days / DAYS_OF_MONTH), "month");
    }

    private static long days(Instant from, Instant to, ZoneId zone) {
        return ChronoUnit.DAYS.between(
                from.atZone(zone).toLocalDate(), to.atZone(zone).toLocalDate());
    }
}
