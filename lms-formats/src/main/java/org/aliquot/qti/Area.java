package org.aliquot.qti;

import java.util.Arrays;
import org.aliquot.markup.Tag;

/** An area of a picture as HTML's image maps write it; its edge belongs to it. */
sealed interface Area {

    boolean holds(Spot spot);

    /** The whole picture. */
    record Everywhere() implements Area {

        @Override
        public boolean holds(Spot spot) {
            return true;
        }
    }

    /** A rectangle with the sides of the picture. */
    record Rectangle(double left, double top, double right, double bottom) implements Area {

        @Override
        public boolean holds(Spot spot) {
            return spot.x() >= Math.min(left, right)
                    && spot.x() <= Math.max(left, right)
                    && spot.y() >= Math.min(top, bottom)
                    && spot.y() <= Math.max(top, bottom);
        }
    }

    /** An ellipse with the axes of the picture; a circle is one. */
    record Ellipse(double x, double y, double rx, double ry) implements Area {

        @Override
        public boolean holds(Spot spot) {
            double dx = (spot.x() - x) / rx;
            double dy = (spot.y() - y) / ry;
            return dx * dx + dy * dy <= 1 + 1e-12;
        }
    }

    /** Corners joined by straight lines; a point is inside when a ray from it crosses an odd number of sides. */
    final class Polygon implements Area {

        private final double[] numbers;

        Polygon(double[] numbers) {
            this.numbers = numbers.clone();
        }

        @Override
        public boolean holds(Spot spot) {
            boolean inside = false;
            int n = numbers.length;
            for (int i = 0, j = n - 2; i < n; j = i, i += 2) {
                double xi = numbers[i];
                double yi = numbers[i + 1];
                double xj = numbers[j];
                double yj = numbers[j + 1];
                if (onSide(spot, xi, yi, xj, yj)) {
                    return true;
                }
                if (yi > spot.y() != yj > spot.y() && spot.x() < (xj - xi) * (spot.y() - yi) / (yj - yi) + xi) {
                    inside = !inside;
                }
            }
            return inside;
        }

        private static boolean onSide(Spot spot, double x1, double y1, double x2, double y2) {
            double cross = (spot.x() - x1) * (y2 - y1) - (spot.y() - y1) * (x2 - x1);
            return Math.abs(cross) < 1e-9
                    && spot.x() >= Math.min(x1, x2)
                    && spot.x() <= Math.max(x1, x2)
                    && spot.y() >= Math.min(y1, y2)
                    && spot.y() <= Math.max(y1, y2);
        }
    }

    /** The area that an element describes by {@code shape} and {@code coords}. */
    static Area of(Tag tag) {
        String shape = tag.attribute("shape", "");
        double[] n = numbers(tag, tag.attribute("coords", ""));
        return switch (shape) {
            case "default" -> new Everywhere();
            case "rect" -> new Rectangle(counted(tag, n, 4)[0], n[1], n[2], n[3]);
            case "circle" -> new Ellipse(counted(tag, n, 3)[0], n[1], n[2], n[2]);
            case "ellipse" -> new Ellipse(counted(tag, n, 4)[0], n[1], n[2], n[3]);
            case "poly" -> polygon(tag, n);
            default -> throw new Unsupported("shape '" + shape + "'");
        };
    }

    private static Area polygon(Tag tag, double[] n) {
        if (n.length < 6 || n.length % 2 != 0) {
            throw unreadable(tag);
        }
        return new Polygon(n);
    }

    private static double[] counted(Tag tag, double[] numbers, int wanted) {
        if (numbers.length != wanted) {
            throw unreadable(tag);
        }
        return numbers;
    }

    private static double[] numbers(Tag tag, String coords) {
        try {
            return Arrays.stream(coords.strip().split("[\\s,]+"))
                    .filter(word -> !word.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException notANumber) {
            throw unreadable(tag);
        }
    }

    private static Unsupported unreadable(Tag tag) {
        return new Unsupported(
                "coords '" + tag.attribute("coords", "") + "' of shape '" + tag.attribute("shape", "") + "'");
    }
}
