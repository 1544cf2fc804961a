package org.aliquot.web.running;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.LiveAttempt;
import org.aliquot.messages.ShownInRoom;
import org.aliquot.people.AccountId;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.MessageUrls;
import org.aliquot.web.practice.ExamWords;

/** Says of an attempt that runs how far it is, and what was written into its room. */
record RunningLines(Map<AccountId, String> names, Map<AttemptId, List<ShownInRoom>> shown, Instant now, Dates dates) {

    AttemptList.Running line(LiveAttempt live) {
        AttemptSummary attempt = live.attempt();
        return new AttemptList.Running(
                attempt.id().value(),
                names.getOrDefault(attempt.learner(), "Someone"),
                written(attempt),
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

    private AttemptList.Written written(AttemptSummary attempt) {
        return new AttemptList.Written(
                MessageUrls.writeToOneAt(attempt.exam(), attempt.learner().value()),
                shown.getOrDefault(attempt.id(), List.of()).stream()
                        .map(this::told)
                        .toList());
    }

    private String told(ShownInRoom message) {
        Instant readAt = message.readAt();
        return "Message sent " + dates.lately(message.sentAt(), now)
                + (readAt == null ? ", not read yet" : ", read " + dates.lately(readAt, now));
    }

    /** What somebody always has, and what was given this time, each with its reason. */
    private static String extra(LiveAttempt live) {
        Stream<String> always =
                live.extraTimePercent() == 0 ? Stream.of() : Stream.of("Extra time " + live.extraTimePercent() + "%");
        return Stream.concat(always, live.granted().stream().map(RunningLines::given))
                .collect(Collectors.joining(". "));
    }

    private static String given(LiveAttempt.Granted granted) {
        return Wording.length(granted.by()) + " more" + (granted.reason().isBlank() ? "" : ": " + granted.reason());
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
