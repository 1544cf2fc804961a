package org.aliquot.web.attempt;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.delivery.AdaptiveStep;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.web.practice.ScoreWords;

/**
 * The estimate after each question with its band, and how hard each question was, in a box of its own width by 300.
 *
 * @param width 640 where there is room, 340 on a phone, so that letters stay as large as they are
 * @param band outline of the band, there along the top and back along the bottom
 * @param pass height of the pass point
 */
public record StepsPicture(
        int width, List<Tick> across, List<Tick> up, String band, String line, List<Dot> dots, String pass) {

    public record Tick(String at, String label) {}

    /** A question: filled where it was answered right. */
    public record Dot(String x, String y, boolean right) {}

    private static final int LEFT = 44;
    private static final int TOP = 12;
    private static final int BOTTOM = 250;
    private static final int TICKS_UP = 4;

    static StepsPicture of(List<AdaptiveStep> steps, ScoreScale scale, int width) {
        double low = scale == ScoreScale.TO_100 ? 40 : 100;
        double high = scale == ScoreScale.TO_100 ? 100 : 700;
        Frame frame = new Frame(width, steps.size(), low, high);
        String band = points(frame, steps, true) + " " + points(frame, steps.reversed(), false);
        return new StepsPicture(
                width,
                IntStream.rangeClosed(1, steps.size())
                        .filter(number -> number == 1 || number % frame.stride() == 0)
                        .mapToObj(number -> new Tick(text(frame.x(number)), "" + number))
                        .toList(),
                IntStream.rangeClosed(0, TICKS_UP)
                        .mapToObj(i -> low + i * (high - low) / TICKS_UP)
                        .map(value -> new Tick(text(frame.y(value)), String.format(Locale.ROOT, "%.0f", value)))
                        .toList(),
                band,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> text(frame.x(i + 1)) + ","
                                + text(frame.y(steps.get(i).estimate())))
                        .collect(Collectors.joining(" ")),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> new Dot(
                                text(frame.x(i + 1)),
                                text(frame.y(steps.get(i).difficulty())),
                                steps.get(i).right()))
                        .toList(),
                text(frame.y(ScoreWords.pass(scale))));
    }

    private static String points(Frame frame, List<AdaptiveStep> steps, boolean top) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> text(frame.x(top ? i + 1 : steps.size() - i)) + ","
                        + text(frame.y(top ? steps.get(i).high() : steps.get(i).low())))
                .collect(Collectors.joining(" "));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** From question and score to the box; what lies beyond the ends is drawn at them. */
    private record Frame(int width, int questions, double low, double high) {

        double x(int number) {
            return LEFT + (questions == 1 ? 0 : (number - 1.0) / (questions - 1) * (width - LEFT - 12));
        }

        double y(double value) {
            return BOTTOM - (Math.clamp(value, low, high) - low) / (high - low) * (BOTTOM - TOP);
        }

        int stride() {
            return questions > 40 ? 20 : 10;
        }
    }
}
