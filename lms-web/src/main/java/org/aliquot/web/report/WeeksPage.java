package org.aliquot.web.report;

import java.util.List;
import org.aliquot.web.staff.Choice;

/**
 * A course over time.
 *
 * @param bars of learners who were active, one for each week
 * @param passed share of exams that were passed, with its 95 % interval, for weeks in which one was finished
 * @param ready median of the chances to pass, with the range of eight in ten, for weeks in which somebody was counted
 * @param most active learners in a week, the top of the picture
 */
public record WeeksPage(
        List<ReportView.Tab> tabs,
        List<Choice> courses,
        List<Choice> classes,
        List<Choice> weeks,
        List<Bar> bars,
        Curve passed,
        Curve ready,
        int most,
        List<Row> rows) {

    /** From the left, and how high; {@code label} stands below some of them. */
    public record Bar(int x, int width, int height, int active, String label) {}

    /** @param line through the points, as an SVG path; empty for fewer than two */
    public record Curve(List<Point> points, String line) {}

    /** Where a figure and the ends of its range lie, from the top. */
    public record Point(int x, int middle, int low, int high) {}

    /** A week, its exams, and how ready learners were. */
    public record Row(String week, int active, int answers, Passed passed, Ready ready) {}

    /** {@code 12 of 20}, {@code 60%}, {@code 39% to 78%}. */
    public record Passed(String counts, String share, String range) {}

    public record Ready(String median, String range, String counted) {}

    public boolean isEmpty() {
        return rows.stream()
                .allMatch(row -> row.active() == 0 && row.ready().counted().isEmpty());
    }
}
