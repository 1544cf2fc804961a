package org.aliquot.web.gallery;

import java.util.Locale;

/** Draws a control chart as an author would have drawn it. */
final class ControlChart {

    private static final double[] RESULTS = {
        91.2, 93.1, 90.4, 92.6, 94.3, 91.0, 92.2, 89.7, 92.9, 91.5, 93.4, 94.1, 92.7, 93.9, 95.2, 93.0, 94.4, 92.8,
        93.6, 94.0
    };

    private ControlChart() {}

    static String svg() {
        StringBuilder svg = new StringBuilder(
                "<svg viewBox=\"0 0 640 300\" role=\"img\" aria-labelledby=\"lj-t lj-d\"><title id=\"lj-t\">Control chart</title><desc id=\"lj-d\">Ten results on both sides of the mean, then ten above it.</desc>");
        for (int level = 86; level <= 98; level += 2) {
            double y = y(level);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"%s\" x1=\"46\" x2=\"590\" y1=\"%.1f\" y2=\"%.1f\"/><text x=\"38\" y=\"%.1f\" text-anchor=\"end\">%d</text>",
                    level == 92 ? "axis" : "grid",
                    y,
                    y,
                    y + 4,
                    level));
        }
        StringBuilder line = new StringBuilder();
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < RESULTS.length; i++) {
            double x = 46 + i * 544.0 / 19;
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(RESULTS[i])));
            points.append(String.format(
                    Locale.ROOT,
                    "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\"/>",
                    i < 10 ? "pt" : "pt-now",
                    x,
                    y(RESULTS[i])));
        }
        return svg.append("<polyline class=\"line\" points=\"")
                .append(line)
                .append("\"/>")
                .append(points)
                .append("</svg>")
                .toString();
    }

    private static double y(double result) {
        return 140 - (result - 92) * 19.08;
    }
}
