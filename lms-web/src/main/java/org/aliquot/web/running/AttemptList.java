package org.aliquot.web.running;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.address.MessageUrls;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Attempts of all exams or of one: those that run, with a way to give extra time, those that wait for a decision, and recent ones of
 * one.
 *
 * @param opens whether the reader may open an attempt and see results; a proctor may not, and gets nothing of what is over
 */
public record AttemptList(
        Search search,
        boolean opens,
        List<Running> running,
        String after,
        Paging runningPages,
        List<Held> held,
        String heldAfter,
        Paging heldPages,
        List<Unscored> unscored,
        List<Recent> recent,
        Problem problem,
        String asOf) {

    /** What was looked for; {@code url} is that of this page. */
    public record Search(List<Choice> exams, List<Choice> classes, Narrowed narrowed, String url) {

        /** Where a message to those at the exam and in the class begins, whatever their names. */
        public String writeUrl() {
            return MessageUrls.writeToThoseAt(narrowed.exam(), narrowed.cohort());
        }

        public String writeWords() {
            return (narrowed.search().isEmpty() ? "Write to those" : "Write to everyone")
                    + (narrowed.cohort().isEmpty() ? "" : " in this class")
                    + (narrowed.exam().isEmpty() ? " at an exam" : " at this exam");
        }
    }

    /**
     * An attempt that has not ended.
     *
     * @param deadline when it ends; empty without a clock
     * @param left how long it still goes on, in words
     * @param requestId of the wish for extra time that its form makes: a second click is the same wish
     */
    public record Running(
            UUID id,
            String learner,
            Written written,
            String exam,
            String answered,
            String saved,
            boolean present,
            String left,
            String deadline,
            String extra,
            String mode,
            String requestId) {

        /** For the box that chooses it for what is done for several. */
        public String boxId() {
            return "room-" + id;
        }

        public String url() {
            return RunningUrls.attempt(id.toString());
        }

        public boolean timed() {
            return !deadline.isEmpty();
        }
    }

    /**
     * What staff write to its learner.
     *
     * @param url where one more message is written
     * @param shown of each that is shown in the room, when it was sent and read
     */
    public record Written(String url, List<String> shown) {

        public Written {
            shown = List.copyOf(shown);
        }
    }

    /** An attempt that ended with late answers about which somebody has to decide: both scores in words. */
    public record Held(UUID id, String learner, String ended, String answers, String without, String with) {}

    /** An attempt that is over and that the server cannot score. */
    public record Unscored(UUID id, String learner, String ended, String since) {}

    public record Recent(
            String url, String learner, String exam, String mode, String started, String ended, String result) {}

    /**
     * What was wrong with a form of one attempt, and what was typed.
     *
     * @param attempt null for the form for several
     * @param decision whether it was about late answers
     * @param notice said above the list where its attempt has no row in it any more; null where a row says it
     */
    public record Problem(
            @Nullable UUID attempt,
            boolean decision,
            String minutes,
            String reason,
            FieldErrors errors,
            @Nullable String notice) {

        public static final Problem NONE = new Problem(null, false, "", "", FieldErrors.NONE);

        Problem(@Nullable UUID attempt, boolean decision, String minutes, String reason, FieldErrors errors) {
            this(attempt, decision, minutes, reason, errors, null);
        }

        Problem saying(@Nullable String words) {
            return new Problem(attempt, decision, minutes, reason, errors, words);
        }

        public boolean isAt(UUID id) {
            return id.equals(attempt);
        }
    }
}
