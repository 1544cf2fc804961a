package org.aliquot.blueprint;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When, how often and with which code an exam is taken, whose name lies over its questions, when they are shown again, and by how many
 * its written answers are marked.
 *
 * @param opensAt from when on it can be started; null: at once
 * @param closesAt until when it can be taken; null: without end
 * @param attempts how often each learner may take it in exam mode; null: as often as they like
 * @param code what is typed to start it; null: nothing
 * @param markers how many people mark each written answer that is handed in from now on, 1 or 2
 * @param nameOnPages whether its learner's name lies over each question, so that a photo of the screen says whose it was
 * @param version counts its changes; 0: as exams are where nobody decided anything
 */
public record Admission(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Integer attempts,
        Feedback feedback,
        @Nullable String code,
        int markers,
        boolean nameOnPages,
        int version) {

    public static final Admission ANY = new Admission(null, null, null, Feedback.AFTER_FINAL, null, 1, false, 0);

    public static final int MOST_ATTEMPTS = 100;
    public static final int LONGEST_CODE = 40;
    public static final int MOST_MARKERS = 2;

    /** The same, decided in the place of another one. */
    public Admission inPlaceOf(Admission standing) {
        return new Admission(opensAt, closesAt, attempts, feedback, code, markers, nameOnPages, standing.version());
    }

    /** Whether its closing is past; whoever has individual dates takes it by those. */
    public boolean isClosed(Instant now) {
        return closesAt != null && closesAt.isBefore(now);
    }

    /** Why it cannot be so, in a sentence. */
    public Optional<String> refusal() {
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            return Optional.of("It closes before it opens. Enter a later closing or an earlier opening.");
        }
        if (feedback == Feedback.AFTER_CLOSING && closesAt == null) {
            return Optional.of("Questions can be shown after closing only when you say when it closes.");
        }
        if (attempts != null && (attempts < 1 || attempts > MOST_ATTEMPTS)) {
            return Optional.of("Allow 1 to " + MOST_ATTEMPTS + " attempts, or leave the field empty.");
        }
        if (markers < 1 || markers > MOST_MARKERS) {
            return Optional.of("Written answers are scored by one person or by two.");
        }
        return code != null && code.length() > LONGEST_CODE
                ? Optional.of("An access code has at most " + LONGEST_CODE + " characters.")
                : Optional.empty();
    }
}
