package org.aliquot.web.quiz;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * All rules of an exam.
 *
 * @param admission when and how often it is taken, which can be decided about any exam
 * @param form what it asks, which can be changed of the school's own alone
 * @param shortages what the bank has too little of, in sentences
 */
public record RulesPage(
        Head head,
        AdmissionForm admission,
        List<Feedback> feedback,
        RulesForm form,
        List<AreaLine> areas,
        List<Choice> courses,
        List<String> shortages,
        Trials trials,
        Removal removal,
        FieldErrors errors,
        @Nullable String refusal) {

    /**
     * @param own whether it is the school's own
     * @param listed whether its questions are listed, so that they are not drawn by areas
     * @param scaled whether its scale has a pass mark, in words; empty: a percentage can be given
     * @param locked why what it asks cannot be changed now; empty: it can
     * @param zone in which hours are given
     * @param shortOfMarkers classes in which fewer than three people may mark written answers
     */
    public record Head(
            String key,
            String title,
            int number,
            boolean own,
            boolean listed,
            String scaled,
            String locked,
            String zone,
            List<String> shortOfMarkers) {

        /** Two people of these classes may differ, and nobody is left to decide; empty where there are enough. */
        public String fewMarkers() {
            return String.join(", ", shortOfMarkers);
        }
    }

    /**
     * @param field name of the share; an empty share is any
     * @param questions how many that makes, in words; empty where it cannot be told
     * @param held published questions that the bank has for it
     */
    public record AreaLine(String field, String title, String from, String to, String questions, int held) {

        /** As one text; empty for any. */
        public String share() {
            return from.isEmpty() && to.isEmpty() ? "" : from + "-" + to;
        }
    }

    /** What all shares come to, in words; empty where there are none. */
    public String total() {
        return ShareWords.total(
                areas.stream().map(AreaLine::from).toList(),
                areas.stream().map(AreaLine::to).toList());
    }

    /** A moment from which on questions are shown again, and what that means. */
    public record Feedback(String value, String title, String meaning, boolean chosen) {}

    /** Ways to try it, and the reader's own trials. */
    public record Trials(List<Choice> modes, List<Trial> past) {}

    public record Trial(String words, String url, String removal) {}

    /** @param refused why it cannot be deleted; empty: it can */
    public record Removal(boolean offered, String refused) {}
}
