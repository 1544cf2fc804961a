package org.aliquot.tools;

import java.util.List;
import java.util.Locale;
import org.aliquot.forecast.ReliabilityBin;
import org.aliquot.simulation.CheckpointFigures;

/** Forecasts against what came of them as SVG: points on the diagonal are right. */
final class ReliabilityPlot {

    private static final int LEFT = 60;
    private static final int TOP = 20;
    private static final int SIDE = 360;
    private static final List<String> INKS = List.of("#7a7a7a", "#0b6e99", "#b3541e", "#2f7d32", "#6a3d9a");

    private ReliabilityPlot() {}

    static String of(List<CheckpointFigures> figures) {
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 440" font-family="sans-serif" font-size="13" role="img" aria-label="Share that passed, by forecast chance">
                <rect width="560" height="440" fill="#fff"/>
                """);
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double share = tenth / 10.0;
            svg.append(line(String.format(Locale.ROOT, "M%.1f %d v%d", x(share), TOP, SIDE), "#ddd"));
            svg.append(line(String.format(Locale.ROOT, "M%d %.1f h%d", LEFT, y(share), SIDE), "#ddd"));
            svg.append(text(x(share) - 10, TOP + SIDE + 20, String.format(Locale.ROOT, "%.1f", share), "#333"));
            svg.append(text(LEFT - 30, y(share) + 4, String.format(Locale.ROOT, "%.1f", share), "#333"));
        }
        svg.append(line(String.format(Locale.ROOT, "M%.1f %.1f L%.1f %.1f", x(0), y(0), x(1), y(1)), "#333"));
        for (int i = 0; i < figures.size(); i++) {
            String ink = INKS.get(i % INKS.size());
            for (ReliabilityBin bin : figures.get(i).forecast().bins()) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" fill-opacity=\".7\"/>%n",
                        x(bin.forecast()),
                        y(bin.observed()),
                        2 + Math.sqrt(bin.count()) / 5,
                        ink));
            }
            svg.append(text(LEFT + SIDE + 15, TOP + 20 + 22 * i, figures.get(i).answers() + " answers", ink));
        }
        svg.append(text(LEFT + 110, TOP + SIDE + 48, "forecast chance to pass", "#333"));
        svg.append(text(LEFT + 6, TOP - 6, "share that passed", "#333"));
        return svg.append("</svg>\n").toString();
    }

    private static double x(double share) {
        return LEFT + SIDE * share;
    }

    private static double y(double share) {
        return TOP + SIDE * (1 - share);
    }

    private static String line(String path, String ink) {
        return String.format(Locale.ROOT, "<path d=\"%s\" stroke=\"%s\" fill=\"none\"/>%n", path, ink);
    }

    private static String text(double x, double y, String words, String ink) {
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>%n", x, y, ink, words);
    }
}
