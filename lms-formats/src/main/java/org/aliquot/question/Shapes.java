package org.aliquot.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aliquot.response.Point;
import org.aliquot.response.Region;

/** Reads the shapes of places on a picture, written in percent of its width and height. */
final class Shapes {

    private Shapes() {}

    /** Refuses what is no shape with an {@link IllegalArgumentException} that says why. */
    static Region parse(String written) {
        String[] words = written.strip().split("[\\s,]+");
        double[] numbers = Arrays.stream(words, 1, words.length)
                .mapToDouble(Shapes::fraction)
                .toArray();
        return switch (words[0]) {
            case "ellipse" -> {
                count(numbers, 4);
                yield new Region.Ellipse(numbers[0], numbers[1], numbers[2], numbers[3]);
            }
            case "box" -> {
                count(numbers, 4);
                yield new Region.Box(numbers[0], numbers[1], numbers[2], numbers[3]);
            }
            case "polygon" -> new Region.Polygon(corners(numbers));
            default ->
                throw new IllegalArgumentException(
                        "a place is 'ellipse x y rx ry', 'box x y width height' or 'polygon x y x y x y', in percent");
        };
    }

    private static double fraction(String percent) {
        try {
            double value = Double.parseDouble(percent);
            if (value >= 0 && value <= 100) {
                return value / 100;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new IllegalArgumentException("'" + percent + "' is not a percentage from 0 to 100");
    }

    private static void count(double[] numbers, int wanted) {
        if (numbers.length != wanted) {
            throw new IllegalArgumentException("this shape has " + wanted + " numbers, not " + numbers.length);
        }
    }

    private static List<Point> corners(double[] numbers) {
        if (numbers.length % 2 != 0) {
            throw new IllegalArgumentException("each corner has two numbers");
        }
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            corners.add(new Point(numbers[i], numbers[i + 1]));
        }
        return corners;
    }
}
