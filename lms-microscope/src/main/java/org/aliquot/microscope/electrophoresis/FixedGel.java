package org.aliquot.microscope.electrophoresis;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.bench.Film;
import org.aliquot.microscope.bench.Letters;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.View;

/** A clear gel with a lane for each antiserum, stained with acid violet; the anode is at the top. */
final class FixedGel implements Scene {

    /** mm from the upper edge to where the specimen was applied. */
    static final float ORIGIN = 46;

    static final float SIDE = 60;
    private static final Frame WHOLE = new Frame(0, 0, SIDE);
    private static final Frame CLOSE = new Frame(8, 1.4, 52);
    private static final float FIRST = 14.5f;
    private static final float APART = 7.8f;
    private static final float WIDE = 6;
    private static final float LABELS = 3.4f;
    private static final float DOT = 0.4f;

    /**
     * @param shift mm that all of it ran further
     * @param slant mm that it runs higher on its right side
     * @param along what its bands take
     */
    private record Lane(String label, float x, float shift, float slant, Absorbance along) {}

    private final List<Lane> lanes = new ArrayList<>();
    private final long seed;

    FixedGel(FixedProteins proteins, long seed) {
        this.seed = seed;
        var chance = new Chance(seed);
        for (Antiserum antiserum : Antiserum.values()) {
            lanes.add(new Lane(
                    antiserum.label(),
                    middle(antiserum),
                    chance.near(-0.12f, 0.12f),
                    chance.near(-0.25f, 0.25f),
                    new Absorbance(proteins.of(antiserum), 1, ORIGIN, SIDE)));
        }
    }

    /** mm from the left edge. */
    static float middle(Antiserum antiserum) {
        return FIRST + APART * antiserum.ordinal();
    }

    @Override
    public Frame whole() {
        return WHOLE;
    }

    @Override
    public Frame close() {
        return CLOSE;
    }

    @Override
    public Picture look(View view) {
        return Film.picture(view, seed, this::show);
    }

    /** Acid violet takes green most and blue least. */
    private void show(float x, float y, Noise gel, float[] color) {
        float dark = stain(x, y, gel);
        float light = 0.965f - 0.0006f * (x + y) + 0.006f * gel.at(x * 0.07f, y * 0.07f);
        light *= isPrinted(x, y) ? 0.25f : 1;
        color[0] = light * 0.985f * Absorbance.left(dark * 0.74f);
        color[1] = light * 0.98f * Absorbance.left(dark * 1.08f);
        color[2] = light * Absorbance.left(dark * 0.36f);
    }

    private float stain(float x, float y, Noise gel) {
        float dark = 0.02f + 0.012f * gel.at(x * 0.4f, y * 0.4f);
        for (Lane lane : lanes) {
            float off = x - lane.x();
            float edge = WIDE / 2 - Math.abs(off) + 0.2f * gel.at(y * 0.7f, lane.x());
            if (edge > -0.6f) {
                dark += Steps.smooth(-0.4f, 0.5f, edge) * (amount(lane, off, y) * fleck(x, y, gel) + 0.012f);
            }
        }
        return dark;
    }

    /** Bands bow a little toward the origin at their ends. */
    private static float amount(Lane lane, float off, float y) {
        float side = off / WIDE;
        float way = ORIGIN - y - lane.shift() - lane.slant() * side + 1.3f * side * side;
        return lane.along().at(way);
    }

    private static float fleck(float x, float y, Noise gel) {
        return 1 + 0.06f * gel.at(x * 1.6f, y * 1.6f) + 0.05f * gel.at(x * 0.5f, y * 0.12f);
    }

    /** What covered the lanes above them, and the poles at the left. */
    private boolean isPrinted(float x, float y) {
        for (Lane lane : lanes) {
            if (Letters.isDot(lane.label(), DOT, x - lane.x(), y - LABELS)) {
                return true;
            }
        }
        return Letters.isDot("+", DOT, x - 6, y - 10) || Letters.isDot("-", DOT, x - 6, y - 50);
    }
}
