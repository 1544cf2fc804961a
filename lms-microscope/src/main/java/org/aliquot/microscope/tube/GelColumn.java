package org.aliquot.microscope.tube;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** A column of gel below a chamber, and red cells in it. */
final class GelColumn {

    /** mm from the upper edge of the card: the chamber, its funnel, the gel, and the tip. */
    private static final float CHAMBER = 7;

    private static final float FUNNEL = 13.5f;
    private static final float GEL = 16.5f;
    private static final float CONE = 29.5f;
    private static final float TIP = 32;

    private static final float WIDE = 3.9f;
    private static final float NARROW = 1.8f;
    private static final float BLUNT = 0.75f;

    private static final float[] CELLS = {0.62f, 0.05f, 0.07f};

    private final float x;
    private final GelGrade.Spread spread;
    private final Noise clumps;
    private final Noise edge;
    private final float tilt;

    GelColumn(float x, GelGrade.Spread spread, Chance chance) {
        this.x = x;
        this.spread = spread;
        this.clumps = new Noise(chance);
        this.edge = new Noise(chance);
        this.tilt = chance.near(-0.18f, 0.18f);
    }

    private static float half(float y) {
        if (y < FUNNEL) {
            return y < CHAMBER + 1 ? WIDE - 0.3f * (CHAMBER + 1 - y) : WIDE;
        }
        if (y < GEL) {
            return Steps.mix(WIDE, NARROW, Steps.smooth(FUNNEL, GEL, y));
        }
        if (y < CONE) {
            return NARROW;
        }
        float way = (y - CONE) / (TIP - CONE);
        return way >= 1 ? 0 : Steps.mix(NARROW, BLUNT, way) * (float) Math.sqrt(1 - way * way * way * way);
    }

    /** Changes the color of a pixel of the card where the column is. */
    void show(float px, float py, float[] color) {
        float dx = px - x;
        float half = py > CHAMBER && py < TIP ? half(py) : 0;
        float inside = half - Math.abs(dx);
        if (half <= 0 || inside < -0.6f) {
            return;
        }
        float wall = 0.34f * Steps.smooth(0.28f, 0, Math.abs(inside - 0.05f));
        if (inside > 0) {
            fill(dx, py, half, color);
        }
        for (int i = 0; i < 3; i++) {
            color[i] *= 1 - wall;
        }
        float across = dx / Math.max(half, 0.1f);
        float light = inside > 0 ? 0.42f * Steps.smooth(0.11f, 0.04f, Math.abs(across + 0.6f)) : 0;
        for (int i = 0; i < 3; i++) {
            color[i] += light * (1 - color[i]);
        }
    }

    private void fill(float dx, float y, float half, float[] color) {
        float across = dx / half;
        float deep = (float) Math.sqrt(Math.max(0, 1 - across * across));
        float gel = Steps.smooth(GEL - 0.9f, GEL - 0.5f, y);
        float[] medium = {Steps.mix(0.93f, 0.86f, gel), Steps.mix(0.92f, 0.88f, gel), Steps.mix(0.9f, 0.87f, gel)};
        float round = 0.8f + 0.2f * deep;
        float cells = cells(across, y, deep);
        for (int i = 0; i < 3; i++) {
            float clear = color[i] + (medium[i] * round - color[i]) * 0.75f;
            color[i] = clear + (CELLS[i] * (0.72f + 0.28f * deep) - clear) * cells;
        }
        float surface = Math.abs(y - CHAMBER - 3.6f - 0.5f * across * across);
        color[0] *= 1 - 0.18f * Steps.smooth(0.25f, 0.05f, surface);
        color[1] *= 1 - 0.18f * Steps.smooth(0.25f, 0.05f, surface);
        color[2] *= 1 - 0.18f * Steps.smooth(0.25f, 0.05f, surface);
    }

    private float cells(float across, float y, float deep) {
        float way = (y - GEL) / (TIP - GEL);
        float rough = 0.35f * edge.at(across * 1.7f, 3) + 0.2f * edge.at(across * 5, 7);
        float lean = tilt * across;
        float cover = 0;
        if (spread.band() > 0) {
            float thick = 0.5f + 1.6f * spread.band();
            float top = Steps.smooth(GEL - 0.8f, GEL - 0.5f, y + lean + 0.4f * rough);
            float end = GEL - 0.4f + thick + rough * (spread.band() < 0.8f ? 2 : 0.9f) + lean;
            cover = top * Steps.smooth(end + 0.35f, end - 0.35f, y) * Math.min(1, 0.55f + 0.5f * spread.band());
        }
        float much = Math.max(
                spread.upper() * Steps.smooth(-0.04f, 0.03f, way) * Steps.smooth(0.72f, 0.2f, way),
                spread.lower() * Steps.smooth(0.2f, 0.6f, way) * Steps.smooth(1.02f, 0.94f, way));
        if (much > 0) {
            cover = Math.max(cover, clump(across, y, much) * (0.7f + 0.3f * deep));
        }
        if (spread.button() > 0) {
            float begin = TIP - 0.9f - 1.25f * spread.button() + 0.1f * across * across + 0.4f * lean;
            cover = Math.max(cover, 0.98f * Steps.smooth(begin - 0.22f, begin + 0.22f, y));
        }
        return cover;
    }

    /** Agglutinates of a tenth to half of a mm, and a red haze of smaller ones around them. */
    private float clump(float across, float y, float much) {
        float x1 = across * NARROW;
        float value = clumps.at(x1 * 1.7f, y * 1.7f)
                + 0.8f * clumps.at(x1 * 3.9f + 5, y * 3.9f)
                + 0.25f * clumps.at(x1 * 10, y * 10 + 9);
        float least = 0.95f - 1.15f * much;
        return Math.max(Steps.smooth(least, least + 0.22f, value) * 0.95f, 0.3f * much);
    }
}
