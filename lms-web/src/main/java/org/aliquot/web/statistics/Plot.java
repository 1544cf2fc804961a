package org.aliquot.web.statistics;

import java.util.List;

/**
 * A drawing of figures that stand in a table as well. Coordinates are ready to draw, in a box of 640 by 300.
 *
 * @param sentence what it shows, for those who do not see it
 * @param across what the horizontal axis counts
 * @param up what the vertical axis counts
 */
public record Plot(
        String title,
        String sentence,
        String across,
        String up,
        List<Tick> xs,
        List<Tick> ys,
        List<Series> lines,
        List<Dot> dots,
        List<Bar> bars) {

    public record Tick(String at, String label) {}

    /** A line through points; {@code style} is one of s1 to s4, or ci for an interval. Without a name it is in no legend. */
    public record Series(String name, String style, String points) {}

    public record Dot(String x, String y, String style) {}

    public record Bar(String x, String y, String width, String height) {}
}
