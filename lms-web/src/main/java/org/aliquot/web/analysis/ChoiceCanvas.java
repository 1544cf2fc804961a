package org.aliquot.web.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.aliquot.classical.Estimate;
import org.aliquot.statistics.QuintileFigures;

/** Draws who chooses what, once for a wide and once for a narrow page, so that text keeps its size. */
public final class ChoiceCanvas {

    private static final int MARKS = 4;
    private static final double LABEL_GAP = 15;

    private final double width;
    private final double left;
    private final double right;
    private final double bottom;
    private final double step;
    private final boolean narrow;
    private final double top;

    private ChoiceCanvas(boolean narrow, double highest) {
        this.narrow = narrow;
        width = narrow ? 350 : 680;
        left = narrow ? 40 : 48;
        right = narrow ? 308 : 584;
        bottom = narrow ? 284 : 294;
        step = (right - left) / 5;
        top = highest;
    }

    /**
     * @param names of the options, in their order
     * @param keys which of them are right
     */
    public static AnalysisPage.Plots plots(
            List<QuintileFigures> fifths, List<String> names, List<Boolean> keys, String sentence) {
        double highest = fifths.stream()
                .flatMap(fifth -> fifth.options().stream())
                .map(Estimate::high)
                .mapToDouble(high -> high == null ? 0 : high)
                .max()
                .orElse(1);
        double scale = Math.min(1, Math.ceil(highest * 5) / 5);
        return new AnalysisPage.Plots(
                new ChoiceCanvas(false, scale).plot(fifths, names, keys, sentence),
                new ChoiceCanvas(true, scale).plot(fifths, names, keys, sentence));
    }

    private ChoicePlot plot(List<QuintileFigures> fifths, List<String> names, List<Boolean> keys, String sentence) {
        List<ChoicePlot.Curve> curves = IntStream.range(0, names.size())
                .mapToObj(option -> curve(fifths, option, names, keys.get(option)))
                .toList();
        return new ChoicePlot(
                "0 0 " + text(width) + " " + text(bottom + 46),
                sentence,
                text(left),
                text(right),
                levels(),
                columns(fifths),
                apart(curves));
    }

    private List<ChoicePlot.Line> levels() {
        int steps = (int) Math.round(top * 5);
        return IntStream.rangeClosed(0, steps)
                .mapToObj(
                        i -> new ChoicePlot.Line(text(y(i / 5.0)), text(left - 8), text(y(i / 5.0) + 4), 20 * i + "%"))
                .toList();
    }

    private List<ChoicePlot.Column> columns(List<QuintileFigures> fifths) {
        String[] names = narrow
                ? new String[] {"Low", "2", "3", "4", "High"}
                : new String[] {"Lowest fifth", "2", "3", "4", "Highest fifth"};
        return IntStream.range(0, fifths.size())
                .mapToObj(i -> new ChoicePlot.Column(
                        text(x(i, 0)),
                        text(bottom + 20),
                        names[i],
                        text(bottom + 37),
                        (narrow ? "" : "n ") + fifths.get(i).learners()))
                .toList();
    }

    private ChoicePlot.Curve curve(List<QuintileFigures> fifths, int option, List<String> names, boolean key) {
        int mark = option % MARKS + 1;
        double aside = (option - (names.size() - 1) / 2.0) * (narrow ? 4 : 7);
        List<ChoicePlot.Point> points = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double last = bottom;
        for (int fifth = 0; fifth < fifths.size(); fifth++) {
            Estimate share = fifths.get(fifth).options().get(option);
            Double value = share.value();
            Double low = share.low();
            Double high = share.high();
            if (value != null && low != null && high != null) {
                double x = x(fifth, aside);
                last = y(value);
                line.append(text(x)).append(',').append(text(last)).append(' ');
                points.add(
                        new ChoicePlot.Point(text(x), text(last), text(y(low)), text(y(high)), shape(mark, x, last)));
            }
        }
        return new ChoicePlot.Curve(
                names.get(option) + (key ? " key" : ""),
                mark,
                key ? "2.8" : "1.8",
                line.toString().strip(),
                points,
                text(right - 2),
                text(last + 4));
    }

    /** Names at the ends of lines keep clear of each other. */
    private List<ChoicePlot.Curve> apart(List<ChoicePlot.Curve> curves) {
        List<ChoicePlot.Curve> placed = new ArrayList<>();
        double free = Double.POSITIVE_INFINITY;
        List<ChoicePlot.Curve> fromBelow = curves.stream()
                .sorted(Comparator.comparingDouble((ChoicePlot.Curve curve) -> -Double.parseDouble(curve.labelY())))
                .toList();
        for (ChoicePlot.Curve curve : fromBelow) {
            double y = Math.min(Double.parseDouble(curve.labelY()), free);
            free = y - LABEL_GAP;
            placed.add(new ChoicePlot.Curve(
                    curve.name(), curve.mark(), curve.width(), curve.points(), curve.marks(), curve.labelX(), text(y)));
        }
        return placed;
    }

    /** A circle, a square, a diamond or a triangle around the point, so that color is never alone. */
    private static String shape(int mark, double x, double y) {
        return switch (mark) {
            case 1 -> "M%s %sa5 5 0 1 0 10 0a5 5 0 1 0 -10 0z".formatted(text(x - 5), text(y));
            case 2 -> "M%s %sl5 9h-10z".formatted(text(x), text(y - 5));
            case 3 -> "M%s %sl6 6l-6 6l-6 -6z".formatted(text(x), text(y - 6));
            default -> "M%s %sh8v8h-8z".formatted(text(x - 4), text(y - 4));
        };
    }

    private double x(int fifth, double aside) {
        return left + (fifth + 0.5) * step + aside;
    }

    private double y(double share) {
        return bottom - share / top * (bottom - 24);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
