package org.aliquot.web.report;

import java.util.List;
import org.aliquot.web.staff.Choice;

/**
 * A course over time.
 *
 * @param bars of learners who were active, one for each week
 * @param points of readiness, for weeks in which somebody was counted
 * @param line through their medians, as an SVG path; empty for fewer than two
 * @param most active learners in a week, the top of the picture
 */
public record WeeksPage(
        List<ReportView.Tab> tabs,
        List<Choice> courses,
        List<Choice> classes,
        List<Choice> weeks,
        List<Bar> bars,
        List<Point> points,
        String line,
        int most,
        List<Row> rows) {

    /** From the left, and how high; {@code label} stands below some of them. */
    public record Bar(int x, int width, int height, int active, String label) {}

    /** Where the median and the range of eight in ten lie, from the top. */
    public record Point(int x, int median, int low, int high, int learners) {}

    public record Row(String week, int active, int answers, String ready, String range, String counted) {}

    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.active() == 0 && row.counted().isEmpty());
    }
}
