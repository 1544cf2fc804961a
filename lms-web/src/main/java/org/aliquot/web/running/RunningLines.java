package org.aliquot.web.running;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.LiveAttempt;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;

/** Says of an attempt that runs how far it is. */
record RunningLines(Map<AccountId, String> names, Instant now, Dates dates) {

    AttemptList.Running line(LiveAttempt live) {
        AttemptSummary attempt = live.attempt();
        return new AttemptList.Running(
                attempt.id().value(),
                names.getOrDefault(attempt.learner(), "Somebody"),
                attempt.title(),
                live.answered() + " of " + live.length(),
                live.savedAt() == null ? "Nothing yet" : ago(live.savedAt()),
                live.present(),
                left(attempt),
                attempt.deadline() == null ? "" : dates.dateTime(attempt.deadline()),
                live.extraTimePercent() == 0 ? "" : "Extra time " + live.extraTimePercent() + " %",
                attempt.mode() == Mode.EXAM ? "Exam mode" : "Tutor mode",
                UUID.randomUUID().toString());
    }

    private String ago(Instant at) {
        Duration since = Duration.between(at, now);
        return since.toMinutes() < 1 ? "Just now" : Wording.length(since) + " ago";
    }

    private String left(AttemptSummary attempt) {
        Instant deadline = attempt.deadline();
        if (deadline == null) {
            return "No time limit";
        }
        if (attempt.onBreak()) {
            return "On a break";
        }
        Duration left = Duration.between(now, deadline);
        return left.isNegative() ? "Time is over" : left.toMinutes() < 1 ? "Less than a minute" : Wording.length(left);
    }
}
