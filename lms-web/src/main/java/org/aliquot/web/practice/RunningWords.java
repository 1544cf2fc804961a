package org.aliquot.web.practice;

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
            return "The time is over; answers that are still on the way are taken.";
        }
        if (attempt.onBreak()) {
            return attempt.own()
                    ? "Paused: the clock stands still until you go on."
                    : "On a break: the clock stands still.";
        }
        return deadline == null
                ? "Begun " + dates.dateTime(attempt.startedAt()) + ", no time limit."
                : "The clock is running: it ends at " + dates.time(deadline) + ".";
    }
}
