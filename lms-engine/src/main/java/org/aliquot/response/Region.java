package org.aliquot.response;

import java.util.List;

/** A part of a picture, in fractions of its width and height. */
public sealed interface Region {

    boolean contains(Point point);

    /** Around a middle, with half its width and half its height. */
    record Ellipse(double x, double y, double rx, double ry) implements Region {
        public Ellipse {
            if (!(rx > 0 && ry > 0)) {
                throw new IllegalArgumentException("an ellipse has a width and a height");
            }
        }

        @Override
        public boolean contains(Point point) {
            double dx = (point.x() - x) / rx;
            double dy = (point.y() - y) / ry;
            return dx * dx + dy * dy <= 1;
        }
    }

    /** From its upper left corner; edges belong to it. */
    record Box(double x, double y, double width, double height) implements Region {
        public Box {
            if (!(width > 0 && height > 0)) {
                throw new IllegalArgumentException("a box has a width and a height");
            }
        }

        @Override
        public boolean contains(Point point) {
            return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
        }
    }

    /** Its corners in order; the last is joined to the first. */
    record Polygon(List<Point> corners) implements Region {
        public Polygon {
            corners = List.copyOf(corners);
            if (corners.size() < 3) {
                throw new IllegalArgumentException("a polygon has at least three corners");
            }
        }

        /** Even-odd rule: a ray to the right crosses the outline an odd number of times. */
        @Override
        public boolean contains(Point point) {
            boolean inside = false;
            for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
                Point a = corners.get(i);
                Point b = corners.get(j);
                boolean spans = a.y() > point.y() != b.y() > point.y();
                if (spans && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                    inside = !inside;
                }
            }
            return inside;
        }
    }
}
