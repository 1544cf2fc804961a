package org.aliquot.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.aliquot.people.AccountId;
import org.aliquot.spacing.CalendarDays;
import org.aliquot.spacing.Fsrs;
import org.aliquot.spacing.FsrsSettings;
import org.aliquot.spacing.FsrsWeights;
import org.jspecify.annotations.Nullable;

/**
 * How one learner reviews.
 *
 * @param minutes a day, at most
 * @param gatheredAt null before cards were made for the first time
 * @param aimedAt the exam's day that due dates go by now
 */
record LearnerSetting(
        AccountId account,
        ZoneId zone,
        int minutes,
        @Nullable Instant gatheredAt,
        @Nullable LocalDate aimedAt,
        FsrsWeights weights) {

    FsrsSettings settings() {
        return FsrsSettings.daily(weights);
    }

    CalendarDays days() {
        return new CalendarDays(zone, 0);
    }

    /** Schedules nothing behind the day that due dates go by. */
    Fsrs fsrs() {
        Fsrs fsrs = new Fsrs(settings(), days());
        return aimedAt == null ? fsrs : fsrs.aimedAt(aimedAt);
    }

    /** When the learner's day begins that comes so many days after the one of this moment. */
    Instant dayBegins(Instant now, int later) {
        return now.atZone(zone).toLocalDate().plusDays(later).atStartOfDay(zone).toInstant();
    }

    LearnerSetting aimed(@Nullable LocalDate day) {
        return new LearnerSetting(account, zone, minutes, gatheredAt, day, weights);
    }
}
