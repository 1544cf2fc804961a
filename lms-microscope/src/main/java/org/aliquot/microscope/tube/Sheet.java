package org.aliquot.microscope.tube;

import org.aliquot.microscope.bench.Letters;

/** White paper behind tubes with rows of print: whether they are read through a fluid tells how clear it is. */
final class Sheet {

    /** mm from the upper edge of the scene, from where to where it is printed. */
    private static final float TOP = 40;

    private static final float BOTTOM = 75;
    private static final float WHITE = 0.93f;
    private static final float INK = 0.4f;
    private static final float DOT = 0.32f;

    /** mm from one row to the next. */
    private static final float APART = 5;

    /** mm over which a word begins again. */
    private static final float WIDE = 20;

    private static final String[] ROWS = {"SPECIMEN", "TRANSPORT", "CLINICAL", "FORM30"};

    private Sheet() {}

    /** At a point in mm, in so much light. */
    static void show(float x, float y, float light, float[] color) {
        float white = light * (y > TOP && y < BOTTOM && isInk(x, y) ? INK : WHITE);
        color[0] = white;
        color[1] = white;
        color[2] = 0.98f * white;
    }

    private static boolean isInk(float x, float y) {
        int row = (int) ((y - TOP) / APART);
        float down = y - TOP - (row + 0.5f) * APART;
        float along = x + row * 6.5f;
        float across = along - Math.round(along / WIDE) * WIDE;
        return Letters.isDot(ROWS[row % ROWS.length], DOT, across, down);
    }
}
