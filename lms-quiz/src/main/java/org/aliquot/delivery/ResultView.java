package org.aliquot.delivery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt. Before {@code final} only {@code status}, {@code answered} and {@code total} are known.
 *
 * @param raw questions fully right; null while an answer waits to be marked
 * @param label what to know before believing the figures
 * @param adjusted questions that count otherwise than by their own key
 */
public record ResultView(
        AttemptStatus status,
        @Nullable Integer raw,
        int answered,
        int total,
        @JsonUnwrapped Measure measure,
        @Nullable String label,
        @JsonUnwrapped Lateness lateness,
        @JsonUnwrapped Written written,
        List<AreaResult> areas,
        List<AdjustedQuestion> adjusted) {

    /**
     * What the answers say of ability; nothing in tutor mode.
     *
     * @param theta ability in logits, 0 at the pass point; null in tutor mode and for an empty form
     * @param se standard error of {@code theta}, the uncertainty of the difficulties included
     * @param low lower end of the 95 % band on the practice scale
     * @param pass whether the printed score reaches the pass mark of the practice scale
     * @param passProbability the chance to reach the pass mark of another exam like this one now; null unless every question is
     *     calibrated
     */
    public record Measure(
            @Nullable Double theta,
            @Nullable Double se,
            @Nullable Integer scaled,
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable Boolean pass,
            @Nullable Double passProbability) {

        static final Measure NONE = new Measure(null, null, null, null, null, null, null);
    }

    /**
     * How many answers came late, and both scores when some were held.
     *
     * @param late answers that arrived late and were counted
     * @param held answers that arrived late and were held for an instructor
     * @param notCounted answers that arrived too late
     * @param rawWithHeld {@code raw} if the held answers count; null when there are none, and where people mark
     * @param rawWithoutHeld {@code raw} if they don't; null when there are none, and where people mark
     * @param heldCounted what an instructor decided; null while nobody has
     */
    public record Lateness(
            int late,
            int held,
            int notCounted,
            @Nullable Integer rawWithHeld,
            @Nullable Integer rawWithoutHeld,
            @Nullable Boolean heldCounted) {

        static final Lateness NONE = new Lateness(0, 0, 0, null, null, null);
    }

    /**
     * Of the answers that people score.
     *
     * @param points what the whole attempt earned in hundredths of a point, where something written was asked: fully right
     *     questions, and of written answers the part that they earned
     * @param unmarked answers that wait to be marked; null for none
     */
    public record Written(
            @Nullable Integer points, @Nullable Integer unmarked) {

        static final Written NONE = new Written(null, null);
    }

    /** How one area went: for orientation, never pass or fail. */
    public record AreaResult(
            String code,
            String title,
            int answered,
            int correct,
            int total,
            @Nullable Integer scaled,
            @Nullable Double se) {}

    /** A question about which something was decided after people had answered it. */
    public record AdjustedQuestion(int position, AdjustmentKind kind) {}

    public ResultView {
        areas = List.copyOf(areas);
        // absent in results stored before there was such a thing
        adjusted = List.copyOf(Objects.requireNonNullElse(adjusted, List.of()));
    }

    /** Whether answers wait to be marked: it says nothing yet, and counts nowhere. */
    public boolean isProvisional() {
        return written.unmarked() != null;
    }

    /** Whether answers wait for an instructor's decision. */
    public boolean isUndecided() {
        return lateness.held() > 0 && lateness.heldCounted() == null;
    }

    /** An adaptive exam that ended before its last question: an estimate from what was answered, and neither pass nor fail. */
    public ResultView unfinished(int length) {
        String ended = "The exam ended after %d of %d questions: this is an estimate from those, neither pass nor fail."
                .formatted(answered, length);
        return new ResultView(
                status,
                raw,
                answered,
                length,
                new Measure(measure.theta(), measure.se(), measure.scaled(), measure.low(), measure.high(), null, null),
                label == null ? ended : ended + " " + label,
                lateness,
                written,
                areas,
                adjusted);
    }

    static ResultView unfinished(AttemptStatus status, int answered, int total) {
        return new ResultView(
                status, null, answered, total, Measure.NONE, null, Lateness.NONE, Written.NONE, List.of(), List.of());
    }

    /** What can be said while answers wait to be marked. */
    static ResultView provisional(int answered, int total, int unmarked, Lateness lateness) {
        return new ResultView(
                AttemptStatus.FINAL,
                null,
                answered,
                total,
                Measure.NONE,
                null,
                lateness,
                new Written(null, unmarked),
                List.of(),
                List.of());
    }
}
