package org.aliquot.microscope.bench;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Steps;

/**
 * The light on a bench: a window at the upper left, and a lamp on the ceiling that a smooth surface mirrors. A surface is told by its
 * slopes (rise to the right and downward, without unit).
 */
public final class Room {

    private static final float LEFT = -0.42f;
    private static final float UP = -0.5f;
    private static final float HIGH = 0.757f;
    private static final float AMBIENT = 0.68f;

    /** Slopes at which a surface mirrors the window to the camera. */
    private static final float WINDOW_X = -LEFT / (HIGH + 1);

    private static final float WINDOW_Y = -UP / (HIGH + 1);

    /** mm by which a mirrored lamp seems to move for a slope of 1: twice the height of the camera. */
    private static final float LEVER = 600;

    private final float lampX;
    private final float lampY;
    private final float cos;
    private final float sin;

    /** @param reach how far in mm from the origin the mirrored lamp may lie */
    public Room(double reach, Chance chance) {
        double way = chance.between(-0.9, 0.5);
        lampX = (float) (reach * StrictMath.cos(way));
        lampY = (float) (reach * StrictMath.sin(way));
        double turn = way + chance.between(1.2, 1.9);
        cos = (float) StrictMath.cos(turn);
        sin = (float) StrictMath.sin(turn);
    }

    /** How bright a dull surface is, where a level one has 1. */
    public static float dull(float slopeX, float slopeY) {
        float facing = (HIGH - slopeX * LEFT - slopeY * UP) / HIGH;
        float length = (float) Math.sqrt(1 + slopeX * slopeX + slopeY * slopeY);
        return AMBIENT + (1 - AMBIENT) * Math.max(facing / length, 0);
    }

    /** How much of the window is mirrored, 0 to 1. */
    public static float window(float slopeX, float slopeY) {
        float x = Math.abs(slopeX - WINDOW_X);
        float y = Math.abs(slopeY - WINDOW_Y);
        return x > 0.2f || y > 0.22f ? 0 : Steps.smooth(0.19f, 0.08f, x) * Steps.smooth(0.21f, 0.1f, y);
    }

    /** How much of the lamp is mirrored at a point in mm from the origin, 0 to 1. */
    public float lamp(float x, float y, float slopeX, float slopeY) {
        float dx = x - lampX + LEVER * slopeX;
        float dy = y - lampY + LEVER * slopeY;
        float along = Math.abs(cos * dx + sin * dy);
        float across = Math.abs(cos * dy - sin * dx);
        return along > 17 || across > 7 ? 0 : Steps.smooth(17, 6, along) * Steps.smooth(7, 1, across);
    }
}
