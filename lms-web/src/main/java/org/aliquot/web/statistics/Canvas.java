package org.aliquot.web.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Turns figures into the coordinates of a {@link Plot}. */
public final class Canvas {

    private static final double LEFT = 52;
    private static final double RIGHT = 630;
    private static final double TOP = 12;
    private static final double BOTTOM = 256;

    private final double lowX;
    private final double highX;
    private final double lowY;
    private final double highY;
    private final List<Plot.Series> lines = new ArrayList<>();
    private final List<Plot.Dot> dots = new ArrayList<>();
    private final List<Plot.Bar> bars = new ArrayList<>();

    public Canvas(double lowX, double highX, double lowY, double highY) {
        this.lowX = lowX;
        this.highX = highX;
        this.lowY = lowY;
        this.highY = highY;
    }

    public void line(String name, String style, double[] xs, double[] ys) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            points.append(text(x(xs[i]))).append(',').append(text(y(ys[i]))).append(' ');
        }
        lines.add(new Plot.Series(name, style, points.toString().strip()));
    }

    public void dot(double x, double y, String style) {
        dots.add(new Plot.Dot(text(x(x)), text(y(y)), style));
    }

    public void bar(double from, double to, double value) {
        double gap = 2;
        bars.add(new Plot.Bar(
                text(x(from) + gap), text(y(value)), text(x(to) - x(from) - 2 * gap), text(y(lowY) - y(value))));
    }

    public Plot plot(String title, String sentence, String across, String up, List<Plot.Tick> xs, List<Plot.Tick> ys) {
        return new Plot(title, sentence, across, up, xs, ys, lines, dots, bars);
    }

    /** So many marks from end to end, each with its number. */
    List<Plot.Tick> xs(int steps, String format) {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> lowX + i * (highX - lowX) / steps)
                .map(at -> new Plot.Tick(text(x(at)), Figures.signed(format, at)))
                .toList();
    }

    public List<Plot.Tick> ys(int steps, String format) {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> lowY + i * (highY - lowY) / steps)
                .map(at -> new Plot.Tick(text(y(at)), Figures.signed(format, at)))
                .toList();
    }

    /** One mark with words of its own. */
    public Plot.Tick x(double at, String label) {
        return new Plot.Tick(text(x(at)), label);
    }

    private double x(double value) {
        return LEFT + (Math.clamp(value, lowX, highX) - lowX) / (highX - lowX) * (RIGHT - LEFT);
    }

    private double y(double value) {
        return BOTTOM - (Math.clamp(value, lowY, highY) - lowY) / (highY - lowY) * (BOTTOM - TOP);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
