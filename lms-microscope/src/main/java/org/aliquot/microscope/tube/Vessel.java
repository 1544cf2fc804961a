package org.aliquot.microscope.tube;

import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Steps;

/**
 * A tube that stands upright.
 *
 * @param x of its middle in mm
 * @param bottom of its lowest point in mm from the upper edge of the scene
 * @param radius outside, in mm
 * @param length in mm without what closes it
 * @param cap color of what closes it
 */
record Vessel(float x, float bottom, float radius, float length, Tint cap, Filling filling) {

    private static final float WALL = 1.1f;

    /** How far the cap reaches down over the glass, and up beyond it. */
    private static final float CAP_DOWN = 14;

    private static final float CAP_UP = 3;
    private static final float CAP_WIDER = 1.1f;

    /** How far from the middle of a full tube lies what is seen at the side of it, as a share. */
    private static final float LENS = 0.6f;

    /** By how much a clear fluid is brighter, since a full tube gathers light from the sides. */
    private static final float GATHERED = 0.17f;

    boolean reaches(float px, float py) {
        return Math.abs(px - x) < radius + CAP_WIDER && py < bottom && py > bottom - length - CAP_UP;
    }

    /** Half the width of the outside at a height above the bottom: it is round there. */
    private float half(float above, float wide) {
        if (above >= wide) {
            return wide;
        }
        float off = wide - above;
        return above <= 0 ? 0 : (float) Math.sqrt(wide * wide - off * off);
    }

    /** What is in it at a place. */
    void fill(float px, float py, Fill fill) {
        float above = bottom - py;
        float inner = half(above - WALL, radius - WALL);
        float dx = px - x;
        fill.clear();
        if (above <= length - CAP_DOWN && inner > 0 && Math.abs(dx) < inner + 0.35f) {
            filling.at(Math.clamp(dx / inner, -1, 1), above - WALL, fill);
        }
    }

    /** From where light comes to a place through fluid: a full tube is a magnifying glass. */
    float bent(float px) {
        return x + LENS * (px - x);
    }

    /** Changes the color of a pixel of what is behind, where the tube is, as it is filled. */
    void show(float px, float py, float pixel, float[] color, Fill fill) {
        float above = bottom - py;
        float dx = px - x;
        if (above > length - CAP_DOWN) {
            if (above < length + CAP_UP) {
                cap(dx, above - length + CAP_DOWN, pixel, color);
            }
            return;
        }
        float half = half(above, radius);
        float hard = Steps.clamp((half - Math.abs(dx)) / pixel + 0.5f);
        if (hard <= 0) {
            return;
        }
        float red = color[0];
        float green = color[1];
        float blue = color[2];
        glass(dx, above, half, color, fill);
        color[0] = Steps.mix(red, color[0], hard);
        color[1] = Steps.mix(green, color[1], hard);
        color[2] = Steps.mix(blue, color[2], hard);
    }

    private void glass(float dx, float above, float half, float[] color, Fill fill) {
        float across = dx / Math.max(half, 0.01f);
        float inner = half(above - WALL, radius - WALL);
        float deep = (float) Math.sqrt(Math.max(0, 1 - across * across));
        float dense = fill.density * Steps.smooth(inner + 0.35f, inner - 0.35f, Math.abs(dx));
        dense *= 0.72f + 0.28f * Math.min(1, 1.5f * deep);
        // a full tube is a lens: its sides are darker, and light gathers a little right of the middle
        float round = 0.7f + 0.3f * deep + 0.07f * Steps.smooth(0.5f, 0, Math.abs(across - 0.22f));
        round *= 1 + GATHERED * fill.lucid;
        color[0] += (Steps.mix(fill.red, fill.red * color[0], fill.lucid) * round - color[0]) * dense;
        color[1] += (Steps.mix(fill.green, fill.green * color[1], fill.lucid) * round - color[1]) * dense;
        color[2] += (Steps.mix(fill.blue, fill.blue * color[2], fill.lucid) * round - color[2]) * dense;
        float wall = 1 - 0.34f * Steps.smooth(0.86f, 0.97f, Math.abs(across)) - 0.05f * (1 - dense);
        float window = 0.5f * Steps.smooth(0.075f, 0.035f, Math.abs(across + 0.56f)) * Steps.smooth(4, 12, above);
        float rim = 0.22f * Steps.smooth(0.04f, 0.01f, Math.abs(across - 0.8f)) * Steps.smooth(4, 10, above);
        float light = window + rim + Math.max(0, fill.edge);
        float dark = wall + Math.min(0, fill.edge);
        for (int i = 0; i < 3; i++) {
            float lit = color[i] * dark;
            color[i] = lit + light * (1 - lit);
        }
    }

    /** Plastic with ribs. */
    private void cap(float dx, float high, float pixel, float[] color) {
        float wide = radius + CAP_WIDER;
        float across = dx / wide;
        float hard = Steps.clamp((wide - Math.abs(dx)) / pixel + 0.5f);
        if (hard <= 0) {
            return;
        }
        float deep = (float) Math.sqrt(Math.max(0, 1 - across * across));
        float turn = across / Math.max(0.25f, deep);
        float rib = high < CAP_DOWN - 1 ? 0.055f * (float) StrictMath.sin(turn * 16) : 0;
        float light = 0.45f + 0.55f * deep + rib + 0.2f * Steps.smooth(0.25f, 0, Math.abs(across + 0.45f));
        float top =
                1 - 0.25f * Steps.smooth(1.2f, 0, high) - 0.2f * Steps.smooth(CAP_DOWN + 1, CAP_DOWN + CAP_UP, high);
        float[] own = {cap.red(), cap.green(), cap.blue()};
        for (int i = 0; i < 3; i++) {
            color[i] += (own[i] * light * top - color[i]) * hard;
        }
    }

    /** How much of the light it takes from the wall behind it, at a place beside it. */
    float shadow(float px, float py) {
        float dx = px - 4.5f - x;
        float above = bottom - (py - 2);
        if (above < -3 || Math.abs(dx) > radius + 5) {
            return 0;
        }
        return 0.18f
                * Steps.smooth(radius + 5, radius - 4, Math.abs(dx))
                * Steps.smooth(-3, 5, above)
                * Steps.smooth(length + 9, length - 3, above);
    }
}
