package org.aliquot.web.analysis;

import java.util.List;

/**
 * Who chooses what: the share of each option in fifths of the learners, ready to draw.
 *
 * @param box the viewBox
 * @param sentence what it shows, for those who do not see it
 */
public record ChoicePlot(
        String box,
        String sentence,
        String left,
        String right,
        List<Line> levels,
        List<Column> columns,
        List<Curve> curves) {

    /** A line across with its label. */
    public record Line(String y, String labelX, String labelY, String label) {}

    /** A fifth with its name and number of learners below. */
    public record Column(String x, String nameY, String name, String countY, String count) {}

    /**
     * One option.
     *
     * @param mark how its points look, 1 to 4
     * @param points of the line
     */
    public record Curve(
            String name, int mark, String width, String points, List<Point> marks, String labelX, String labelY) {}

    /** A share with its 95% interval. */
    public record Point(String x, String y, String low, String high, String shape) {}
}
