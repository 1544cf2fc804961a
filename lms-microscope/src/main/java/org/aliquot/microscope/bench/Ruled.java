package org.aliquot.microscope.bench;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Steps;

/** Squared paper below a dish: its pale blue lines are seen where what lies on them is clear. */
public final class Ruled {

    /** mm from one line to the next. */
    private static final float APART = 5;

    private static final float HALF = 0.09f;
    private static final float DARK = 0.28f;

    /** What the lines take of the green and of the blue light, as a share of what they take of the red one. */
    public static final float GREEN = 0.78f;

    public static final float BLUE = 0.5f;

    private final float cos;
    private final float sin;
    private final float x;
    private final float y;

    public Ruled(Chance chance) {
        double turn = chance.between(-0.5, 0.5);
        cos = (float) StrictMath.cos(turn);
        sin = (float) StrictMath.sin(turn);
        x = chance.near(0, APART);
        y = chance.near(0, APART);
    }

    /**
     * The share of red light that the lines take at a point in mm; of green and blue light they take less.
     *
     * @param soft mm over which a line is soft
     * @param spread mm over which a camera that is focused on what lies on the paper spreads it: it gets as much paler
     */
    public float taken(float px, float py, float soft, float spread) {
        float blur = soft + spread;
        float line = Math.max(line(cos * px + sin * py + x, blur), line(cos * py - sin * px + y, blur));
        return DARK * line * (HALF + soft) / (HALF + blur);
    }

    private static float line(float way, float blur) {
        float on = way / APART;
        float off = Math.abs(on - Math.round(on)) * APART;
        return Steps.smooth(HALF + blur, HALF - blur, off);
    }
}
