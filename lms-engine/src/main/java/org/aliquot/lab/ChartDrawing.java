package org.aliquot.lab;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws a Levey-Jennings chart: for each level, in the order of the levels, a plot of its own with lines at the mean and 1, 2 and 3 SD.
 * Each level has its marker, so that colour is never the only code. Nothing says which rule is broken.
 */
final class ChartDrawing {

    private static final int LEFT = 64;
    private static final int RIGHT = 76;
    private static final int TOP = 34;
    private static final double SD = 24;
    private static final double PLOT = 7 * SD;
    private static final double NEXT_PLOT = PLOT + 62;
    private static final double LINE_HEIGHT = 4.5;

    /** Results further out are drawn at the edge of the plot, and their value is in the table. */
    private static final double FARTHEST = 3.9;

    private static final String[] LINES = {"line", "line s2", "line s3"};
    private static final String[] MARKERS = {"pt", "f2", "f3"};

    private final ControlChart chart;
    private final Markup out = new Markup();
    private final double step;

    ChartDrawing(ControlChart chart) {
        this.chart = chart;
        this.step = Math.max(18, 540.0 / Math.max(1, chart.runs().size()));
    }

    String svg(String title) {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 %s %s"
                        .formatted(
                                Markup.number(LEFT + plotWidth() + RIGHT),
                                Markup.number(TOP + chart.levels().size() * NEXT_PLOT)),
                "role",
                "img");
        out.text("title", title).text("desc", description(chart));
        IntStream.range(0, chart.levels().size()).forEach(this::plot);
        return out.close("svg").toString();
    }

    /** The table twin in words: each level's mean and SD, then each run's results with their distance from the mean. */
    static String description(ControlChart chart) {
        String levels = chart.levels().stream()
                .map(level -> "%s: mean %s, SD %s %s."
                        .formatted(
                                level.name(),
                                level.mean().toPlainString(),
                                level.sd().toPlainString(),
                                level.unit()))
                .collect(Collectors.joining(" "));
        String runs = IntStream.rangeClosed(1, chart.runs().size())
                .mapToObj(run -> "Run %d: %s.".formatted(run, results(chart, run)))
                .collect(Collectors.joining(" "));
        return "Levey-Jennings chart. %s %s".formatted(levels, runs).strip();
    }

    private static String results(ControlChart chart, int run) {
        return IntStream.range(0, chart.levels().size())
                .mapToObj(level ->
                        "%s (%s SD)".formatted(chart.result(run, level).toPlainString(), signed(chart.z(run, level))))
                .collect(Collectors.joining(", "));
    }

    private static String signed(BigDecimal z) {
        return (z.signum() < 0 ? "−" : z.signum() > 0 ? "+" : "") + z.abs().toPlainString();
    }

    private void plot(int level) {
        double mean = TOP + level * NEXT_PLOT + PLOT / 2;
        out.text("text", heading(chart.levels().get(level)), "class", "t-ink", "x", LEFT, "y", mean - PLOT / 2 - 8);
        for (int sds = 3; sds >= -3; sds--) {
            line(chart.levels().get(level), sds, mean - sds * SD);
        }
        for (int run = 1; run <= chart.runs().size(); run++) {
            if (chart.runs().size() <= 15 || run % 2 == 1) {
                out.text("text", "" + run, "x", x(run), "y", mean + PLOT / 2 + 14, "text-anchor", "middle");
            }
        }
        out.leaf("polyline", "class", LINES[level], "points", points(level, mean));
        for (int run = 1; run <= chart.runs().size(); run++) {
            marker(level, x(run), y(run, level, mean));
        }
    }

    private static String heading(ControlLevel level) {
        return "%s, %s, by run".formatted(level.name(), level.unit());
    }

    private void line(ControlLevel level, int sds, double y) {
        String name = sds == 0 ? "mean" : (sds > 0 ? "+" : "−") + Math.abs(sds) + " SD";
        BigDecimal value = level.mean().add(level.sd().multiply(BigDecimal.valueOf(sds)));
        double end = LEFT + plotWidth();
        out.leaf("line", "class", sds == 0 ? "axis" : "grid", "x1", LEFT, "y1", y, "x2", end, "y2", y);
        out.text("text", name, "x", LEFT - 8, "y", y + LINE_HEIGHT, "text-anchor", "end");
        out.text("text", value.toPlainString(), "x", end + 8, "y", y + LINE_HEIGHT);
    }

    private String points(int level, double mean) {
        return IntStream.rangeClosed(1, chart.runs().size())
                .mapToObj(run -> Markup.number(x(run)) + "," + Markup.number(y(run, level, mean)))
                .collect(Collectors.joining(" "));
    }

    private void marker(int level, double x, double y) {
        switch (level) {
            case 0 -> out.leaf("circle", "class", MARKERS[level], "cx", x, "cy", y, "r", 4.5);
            case 1 -> out.leaf("path", "class", MARKERS[level], "d", at(x, y - 6) + "l6 6l-6 6l-6 -6Z");
            default -> out.leaf("path", "class", MARKERS[level], "d", at(x, y - 6) + "l6 10h-12Z");
        }
    }

    private static String at(double x, double y) {
        return "M" + Markup.number(x) + " " + Markup.number(y);
    }

    private double plotWidth() {
        return step * Math.max(1, chart.runs().size());
    }

    private double x(int run) {
        return LEFT + (run - 0.5) * step;
    }

    private double y(int run, int level, double mean) {
        double z = chart.z(run, level).doubleValue();
        return mean - Math.clamp(z, -FARTHEST, FARTHEST) * SD;
    }
}
