package org.aliquot.web.report;

import java.util.List;
import org.aliquot.web.cohort.ReadinessTable.Cell;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/**
 * How ready the learners of all classes are.
 *
 * @param exam whose areas these are; empty where the course prepares for none
 * @param all of the learners together; empty while there are too few
 * @param left classes that the table leaves out, in words; empty for none
 */
public record ReadinessPage(
        List<ReportView.Tab> tabs,
        List<Choice> courses,
        List<Choice> classes,
        Spread spread,
        String exam,
        List<String> areas,
        List<Cell> all,
        List<Line> lines,
        String left,
        List<Mistake> mistakes) {

    /**
     * Of the chances to pass.
     *
     * @param median in words
     * @param known how many learners have enough answers, in words
     * @param bars empty while nothing can be said of anybody
     */
    public record Spread(String learners, String median, String known, List<Bar> bars) {}

    /** Learners in a band of readiness, {@code percent} of all; the address of them where one class was asked for. */
    public record Bar(
            String title,
            String learners,
            long percent,
            @Nullable String url) {}

    /** A class, whose address shows its learners area by area. */
    public record Line(String name, String url, String learners, List<Cell> cells) {}

    /** What several learners do wrong. */
    public record Mistake(String title, String learners, String questions) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
