package org.aliquot.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as staff look at it.
 *
 * @param questions with keys and what was answered; empty until the attempt is final
 * @param saves by position
 * @param events in order of time
 */
public record AttemptLook(
        AttemptSummary attempt,
        ResultView result,
        List<ReviewView.Question> questions,
        Map<Integer, Saves> saves,
        List<Event> events) {

    public AttemptLook {
        questions = List.copyOf(questions);
        saves = Map.copyOf(saves);
        events = List.copyOf(events);
    }

    /** How often an answer was saved, and when last. */
    public record Saves(int count, Instant last) {}

    /**
     * What happened beside the answers.
     *
     * @param kind such as {@code extension} or {@code takeover}
     * @param actor who did it; null for the product itself
     */
    public record Event(
            Instant at,
            String kind,
            int seconds,
            @Nullable AccountId actor,
            @Nullable String reason) {}
}
