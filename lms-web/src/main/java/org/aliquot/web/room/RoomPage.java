package org.aliquot.web.room;

import java.time.Duration;
import java.time.ZoneId;
import org.aliquot.blueprint.LateAnswers;
import org.aliquot.blueprint.Mode;
import org.aliquot.delivery.AttemptView;
import org.aliquot.people.AccountId;

/** What the exam room's shell says before its script takes over: whose attempt of what it is, and the rule for late answers. */
public record RoomPage(AttemptView attempt, AccountId account, ZoneId zone) {

    public String id() {
        return attempt.id().toString();
    }

    public String title() {
        return attempt.title();
    }

    /** Such as "Exam, 100 questions". */
    public String facts() {
        String mode = isTutor() ? "Tutor mode" : "Exam";
        return "%s, %d %s".formatted(mode, attempt.length(), attempt.length() == 1 ? "question" : "questions");
    }

    public boolean isTutor() {
        return attempt.mode() == Mode.TUTOR;
    }

    /** Whether an instructor decides about late answers. */
    public boolean holdsLateAnswers() {
        return attempt.lateAnswers() == LateAnswers.HOLD;
    }

    public String lateRule() {
        String outcome = holdsLateAnswers() ? "are kept for your instructor to decide about" : "count";
        return "Answers given before the time was over %s if they reach the server within %s of it. Later ones are kept, not counted."
                .formatted(outcome, inWords(Duration.ofSeconds(attempt.graceSeconds())));
    }

    private static String inWords(Duration grace) {
        long seconds = grace.toSeconds();
        if (seconds % 60 != 0) {
            return seconds + " seconds";
        }
        return seconds == 60 ? "1 minute" : seconds / 60 + " minutes";
    }
}
