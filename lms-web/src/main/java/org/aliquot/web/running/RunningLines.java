package org.aliquot.web.running;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.LiveAttempt;
import org.aliquot.people.AccountId;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.practice.ExamWords;

/** Says of an attempt that runs how far it is. */
record RunningLines(Map<AccountId, String> names, Instant now, Dates dates) {

    AttemptList.Running line(LiveAttempt live) {
        AttemptSummary attempt = live.attempt();
        return new AttemptList.Running(
                attempt.id().value(),
                names.getOrDefault(attempt.learner(), "Someone"),
                attempt.title(),
                live.answered() + " of " + live.length(),
                live.savedAt() == null ? "Nothing yet" : ago(live.savedAt()),
                live.present(),
                left(attempt),
                attempt.deadline() == null ? "" : dates.dateTime(attempt.deadline()),
                extra(live),
                ExamWords.mode(attempt.mode()),
                UUID.randomUUID().toString());
    }

    /** What somebody always has, and what was given this time, with its reason. */
    private static String extra(LiveAttempt live) {
        LiveAttempt.Granted granted = live.granted();
        String always = live.extraTimePercent() == 0 ? "" : "Extra time " + live.extraTimePercent() + "%";
        String now = granted.by().isZero()
                ? ""
                : Wording.length(granted.by()) + " more"
                        + (granted.reason() == null || granted.reason().isBlank() ? "" : ": " + granted.reason());
        return always.isEmpty() || now.isEmpty() ? always + now : always + ". " + now;
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
        return left.isNegative() ? "Time is up" : left.toMinutes() < 1 ? "Less than a minute" : Wording.length(left);
    }
}
