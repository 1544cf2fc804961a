package org.aliquot.web.practice;

import java.util.List;
import org.aliquot.web.RuleScale;
import org.jspecify.annotations.Nullable;

/**
 * Exams open to the learner, those under way, and those that are over.
 *
 * @param courses the learner's own first, then those that are open to all
 */
public record PracticePage(List<Running> running, List<Course> courses, List<Past> past) {

    public record Running(String title, String words, String url) {}

    /**
     * What belongs to one course: its exams, and the quizzes of its lessons by section.
     *
     * @param anchor where on the page it begins
     * @param free whether it is here because it is open to all, and not because the learner enrolled
     */
    public record Course(String anchor, String title, boolean free, List<Board> exams, List<Section> sections) {

        private static final int FEW = 8;

        /** So few quizzes are seen at a glance, and folding them would only hide them. */
        public boolean isShort() {
            return sections.stream()
                            .mapToInt(section -> section.quizzes().size())
                            .sum()
                    <= FEW;
        }
    }

    /** Exams by one board's outline, or those of none. */
    public record Board(String title, List<Exam> exams) {}

    public record Section(String title, String count, List<Exam> quizzes) {}

    /**
     * Something that can be sat.
     *
     * @param waits what it waits for; empty when it can be started
     * @param sat when it was sat last, and what came out; empty when it never was
     */
    public record Exam(String title, String facts, String url, String waits, String sat) {}

    public record Past(
            String title,
            String mode,
            String when,
            String reading,
            @Nullable RuleScale scale,
            String url) {}
}
