package org.aliquot.web.practice;

import java.util.List;
import org.aliquot.examplan.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What to expect of an exam and how its clock works, read before the start.
 *
 * @param waits what it waits for; empty when it can be started
 * @param needs questions that the bank must have first
 */
public record ExamPage(
        String title, String facts, Outline outline, List<Rule> rules, List<Start> starts, String waits, Needs needs) {

    /** Whether somebody is in the middle of it. */
    public boolean isUnderWay() {
        return starts.stream().anyMatch(start -> start.goOn() != null);
    }

    /** What it asks, where that is known from, and what about the exam is not certain. */
    public record Outline(List<Area> areas, @Nullable String source, List<String> unverified) {}

    /** Questions that must be written before it can be started; none: it can be. */
    public record Needs(List<Need> areas) {

        public static final Needs NOTHING = new Needs(List.of());
    }

    public record Need(String area, int needed, int available) {}

    public record Area(String title, String share) {}

    /** One rule in a sentence, under the question it answers. */
    public record Rule(String question, String answer) {}

    /**
     * A way to sit it; an open attempt is gone on with instead.
     *
     * @param hint what to expect of it; of an open attempt, where it stands
     * @param coded whether it starts with a code
     */
    public record Start(
            String exam,
            String mode,
            String words,
            String hint,
            @Nullable String goOn,
            boolean coded) {

        public boolean isExam() {
            return Mode.EXAM.word().equals(mode);
        }
    }
}
