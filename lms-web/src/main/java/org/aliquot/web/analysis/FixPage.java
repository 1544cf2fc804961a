package org.aliquot.web.analysis;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The fair fix for a question that people have answered: what was decided, and what a decision would do.
 *
 * @param waiting attempts that are still to be scored anew
 * @param failed numbers of attempts that could not be scored anew
 * @param corrected number of the version by whose key answers can be scored; null where there is none
 * @param preview null until something is chosen that can be done
 */
public record FixPage(
        Question question,
        int waiting,
        List<String> failed,
        List<Made> made,
        List<Choice> kinds,
        List<Choice> exams,
        List<Option> options,
        @Nullable Integer corrected,
        @Nullable Preview preview,
        FieldErrors errors,
        String reason) {

    /** The field that asks why a decision is undone. */
    public static String undoing(UUID decision) {
        return "undo-" + decision;
    }

    /**
     * What is mended.
     *
     * @param url of this page, to look again
     */
    public record Question(String slug, int number, String stemHtml, String url) {}

    public FixPage {
        made = List.copyOf(made);
        kinds = List.copyOf(kinds);
        exams = List.copyOf(exams);
        options = List.copyOf(options);
    }

    /**
     * One decision.
     *
     * @param facts who, when and why
     * @param undo where it is undone; null when it was, or is not this person's to undo
     */
    public record Made(
            UUID id,
            String title,
            List<String> facts,
            boolean stands,
            @Nullable String undo) {}

    public record Option(String id, String letter, String html, boolean key, boolean chosen) {}

    /**
     * What would change.
     *
     * @param allowed false when only an administrator decides it
     * @param counts of everybody's attempts
     * @param more how many changed scores of one's learners are not listed
     */
    public record Preview(
            String title,
            FixForm form,
            boolean allowed,
            List<Reading> counts,
            List<Change> changes,
            int more,
            String file) {

        /** Whether it is about all exams, those to come among them. */
        public boolean everywhere() {
            return form.exam() == null || form.exam().isEmpty();
        }
    }

    public record Change(String learner, String exam, String before, String after, String decision) {}
}
