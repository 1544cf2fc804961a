package org.aliquot.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * An attempt with all that is known of it, as staff read it.
 *
 * @param endedAt when no more answers were taken; null while it runs
 * @param windows how many windows and devices it was open in, one after the other
 * @param receipt where its receipt is checked; null until it is final
 * @param answersKept false where they were deleted by the school's rule; then there are no questions
 * @param events the first of them, in the order in which they happened
 */
public record WholeAttempt(
        AttemptSummary summary,
        int length,
        @Nullable Instant endedAt,
        @Nullable Ending ending,
        int windows,
        @Nullable String receipt,
        boolean answersKept,
        List<Asked> questions,
        List<Event> events) {

    public WholeAttempt {
        questions = List.copyOf(questions);
        events = List.copyOf(events);
    }

    /** What ended it. */
    public enum Ending implements Word {
        SUBMITTED,
        EXPIRED,
        /** Staff ended it before its time. */
        BY_STAFF
    }

    /** A question with its key, and when its answers were saved. */
    public record Asked(ReviewView.Question question, Saves saves) {}

    /**
     * Answers to one question that reached the server.
     *
     * @param notCounted that came too late, or were left out by a decision
     * @param waiting for a decision of staff
     */
    public record Saves(
            int count, @Nullable Instant first, @Nullable Instant last, int notCounted, int waiting) {

        static final Saves NONE = new Saves(0, null, null, 0, 0);
    }

    /**
     * Something that happened to the attempt as a whole.
     *
     * @param by how much it moved the end; zero where it did not
     * @param actor null where no person did it
     */
    public record Event(
            Instant at,
            Happening what,
            Duration by,
            @Nullable AccountId actor,
            @Nullable String reason) {}

    /** What can happen to an attempt. */
    public enum Happening implements Word {
        EXTENSION,
        BREAK_START,
        BREAK_END,
        TAKEOVER,
        ACCOMMODATION,
        HELD,
        ENDED
    }
}
