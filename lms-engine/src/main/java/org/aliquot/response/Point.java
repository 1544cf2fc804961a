package org.aliquot.response;

/** A place on a picture, as fractions of its width and height, from the upper left corner. */
public record Point(double x, double y) {

    public Point {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("a point lies on the picture, between 0 and 1: " + x + ", " + y);
        }
    }
}
