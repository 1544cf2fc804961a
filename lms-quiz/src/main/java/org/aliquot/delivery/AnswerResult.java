package org.aliquot.delivery;

import java.time.Instant;
import java.util.List;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.ItemReview;
import org.aliquot.response.Credit;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/** What became of an answer. It is one of these, never two: {@link Saved} is stored for good, the others change nothing. */
public sealed interface AnswerResult {

    /**
     * Stored and committed.
     *
     * @param counted false when it came too late or waits for an instructor
     * @param superseding what stands instead, when a newer answer was there already
     * @param leaseLost another tab or device holds the attempt now
     * @param deadline as it is now, so that a browser which hears no events learns of extra time; null without a limit
     */
    record Saved(
            int position,
            int lease,
            int revision,
            Instant savedAt,
            boolean late,
            boolean counted,
            @Nullable Standing superseding,
            boolean leaseLost,
            Extras extras,
            @Nullable Instant deadline,
            Instant serverTime)
            implements AnswerResult {}

    /**
     * What a final answer brings with it.
     *
     * @param feedback in tutor mode, once the position is locked
     * @param feedbackLost it is stored and locked, and the feedback could not be shown
     * @param next the next question of an adaptive exam, after a final answer that closed its position
     * @param status where the attempt stands, after such an answer; else null
     */
    record Extras(
            @Nullable Feedback feedback,
            boolean feedbackLost,
            @Nullable AttemptItemView next,
            @Nullable AttemptStatus status) {}

    /**
     * The question with its key.
     *
     * @param credit what the answer earned
     * @param parts of the answer beside what is right, for the kinds whose options do not carry the verdict
     */
    record Feedback(ItemReview item, Credit credit, List<AnswerPart> parts) {
        public Feedback {
            parts = List.copyOf(parts);
        }
    }

    /** The answer that stands at a position. */
    record Standing(int lease, int revision, @Nullable Response response, boolean flagged) {}

    /** This (lease, revision) was stored before with another body. */
    record RevisionConflict() implements AnswerResult {}

    /** Locked after feedback, or closed in an adaptive exam. */
    record PositionClosed() implements AnswerResult {}

    /** The time is over, and this answer was not given in time or cannot show that it was. */
    record DeadlinePassed() implements AnswerResult {}

    /** The attempt was handed in before; kept as {@code after-submit}, not counted. */
    record AttemptFinal() implements AnswerResult {}

    /** The attempt was over a month ago; nothing is kept any more. */
    record LongOver() implements AnswerResult {}

    /** More revisions than anybody makes; what stands stays. */
    record TooMany() implements AnswerResult {}

    /** No such attempt of this learner, or no such position in it. */
    record Unknown() implements AnswerResult {}

    /** The response does not fit the question: its kind or an option in it. */
    record Misfit() implements AnswerResult {}

    /** The clock stands still; the answer is taken after the break. */
    record OnBreak() implements AnswerResult {}

    /** An adaptive exam goes on only with an answer. */
    record AnswerNeeded() implements AnswerResult {}

    /** A lease that was never given. */
    record UnknownLease() implements AnswerResult {}

    /** Feedback is refused while an exam with this question is running, or keeps it back; nothing was stored. */
    record ExamRunning() implements AnswerResult {}
}
