package org.aliquot.microscope.plate;

import org.aliquot.microscope.bench.Letters;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Steps;

/**
 * A paper disk of 6 mm with one or two lines of print.
 *
 * @param x of its middle in mm from the middle of the plate
 * @param y of its middle
 */
record Disk(float x, float y, String first, String second) implements Inoculum {

    static final float RADIUS = 3;
    private static final float HIGH = 0.55f;

    /** Side of a dot of print in mm, where the words leave room. */
    private static final float DOT = 0.27f;

    /** mm from the middle within which all print lies. */
    private static final float PRINTED = 2.55f;

    /** Dots from the middle of the disk to that of each of two lines. */
    private static final float LINE = 4.4f;

    private static final Coat PAPER = Coat.of(new Tint(0.94f, 0.935f, 0.92f), new Tint(0.9f, 0.89f, 0.87f), 1, 0);
    private static final Tint PRINT = new Tint(0.1f, 0.1f, 0.12f);

    @Override
    public void grow(Growth growth) {
        float pixel = growth.pixel();
        float dot = dot();
        int bottom = Math.min((int) Math.ceil((y + RADIUS) / pixel), growth.bottom() - 1);
        for (int row = Math.max((int) Math.floor((y - RADIUS) / pixel), growth.top()); row <= bottom; row++) {
            int right = Math.min((int) Math.ceil((x + RADIUS) / pixel), growth.right() - 1);
            for (int column = Math.max((int) Math.floor((x - RADIUS) / pixel), growth.left());
                    column <= right;
                    column++) {
                point(column * pixel - x, row * pixel - y, dot, growth.index(column, row), growth);
            }
        }
    }

    private void point(float dx, float dy, float dot, int at, Growth growth) {
        float far = (float) Math.sqrt(dx * dx + dy * dy);
        float hard = Steps.clamp((RADIUS - far) / growth.pixel() + 0.5f);
        if (hard > 0) {
            growth.clear(at, hard);
            growth.grow(at, hard * HIGH, hard, PAPER, Steps.smooth(0.8f, 1, far / RADIUS));
            if (isPrinted(dx, dy, dot)) {
                growth.print(at, PRINT, 0.86f);
            }
        }
    }

    private boolean isPrinted(float dx, float dy, float dot) {
        if (second.isEmpty()) {
            return Letters.isDot(first, dot, dx, dy);
        }
        return Letters.isDot(first, dot, dx, dy + LINE * dot) || Letters.isDot(second, dot, dx, dy - LINE * dot);
    }

    /** So small that the corners of long words keep within the disk. */
    private float dot() {
        float wide = Math.max(Letters.dots(first), Letters.dots(second)) / 2f;
        float high = Letters.HIGH / 2f + (second.isEmpty() ? 0 : LINE);
        return Math.min(DOT, PRINTED / (float) Math.sqrt(wide * wide + high * high));
    }
}
