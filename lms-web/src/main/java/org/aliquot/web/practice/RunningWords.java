package org.aliquot.web.practice;

import static org.aliquot.web.language.Phrases.t;

import java.time.Instant;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.web.Dates;

/** Where an attempt that is not over stands, in a sentence. */
public final class RunningWords {

    private RunningWords() {}

    public static String of(AttemptSummary attempt, Dates dates) {
        Instant deadline = attempt.deadline();
        if (attempt.status() == AttemptStatus.CLOSING) {
            return t("Time is up. Answers that are still on their way are accepted.");
        }
        if (attempt.onBreak()) {
            return attempt.own()
                    ? t("Paused. The clock is stopped until you continue.")
                    : t("On a break. The clock is stopped.");
        }
        return deadline == null
                ? t("Started {0}, no time limit.", dates.dateTime(attempt.startedAt()))
                : t("The clock is running and ends at {0}.", dates.time(deadline));
    }
}
