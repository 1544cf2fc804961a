package org.aliquot.microscope;

/**
 * A part of an object, and where it lies in a picture.
 *
 * @param words what it is called
 * @param x share of the picture's width, from the left
 * @param y share of its height, from the top
 */
public record Callout(String words, double x, double y) {

    boolean isSeen() {
        return Math.min(x, y) > 0 && Math.max(x, y) < 1;
    }
}
