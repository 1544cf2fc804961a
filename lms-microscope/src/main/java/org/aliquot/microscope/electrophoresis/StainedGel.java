package org.aliquot.microscope.electrophoresis;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.bench.Film;
import org.aliquot.microscope.bench.Letters;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.View;

/** Lanes side by side on a pale sheet; the anode is at the top. */
final class StainedGel implements Scene {

    private static final float SIDE = 60;
    private static final Frame WHOLE = new Frame(0, 0, SIDE);
    private static final Frame CLOSE = new Frame(3.5, 5.6, 53.5);
    private static final float ORIGIN = 48;
    private static final float LANE = 9;
    private static final float DOT = 0.34f;

    /**
     * What is in a lane.
     *
     * @param slant mm that it runs higher on its right side
     * @param shift mm that all of it ran further
     * @param along what its bands take
     */
    private record Lane(float x, float slant, float shift, Absorbance along) {}

    private final List<Lane> lanes = new ArrayList<>();
    private final Tint dye;
    private final long seed;

    /**
     * @param lanes what each of them has, from the left
     * @param dye how much of each color a stained band takes, for the darkest
     */
    StainedGel(List<List<Band>> lanes, Tint dye, long seed) {
        this.dye = dye;
        this.seed = seed;
        var chance = new Chance(seed);
        float apart = SIDE / (lanes.size() + 0.6f);
        for (List<Band> bands : lanes) {
            float x = apart * (this.lanes.size() + 0.8f);
            this.lanes.add(new Lane(
                    x,
                    chance.near(-0.35f, 0.35f),
                    chance.near(-0.4f, 0.4f),
                    new Absorbance(bands, chance.near(0.9f, 1.1f), ORIGIN, SIDE)));
        }
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

    private void show(float x, float y, Noise sheet, float[] color) {
        float dark = stain(x, y, sheet);
        float light = 0.955f - 0.0008f * (x + y) + 0.008f * sheet.at(x * 0.08f, y * 0.08f);
        light *= isPrinted(x, y) ? 0.25f : 1;
        color[0] = light * Absorbance.left(dark * dye.red());
        color[1] = light * 0.99f * Absorbance.left(dark * dye.green());
        color[2] = light * 0.965f * Absorbance.left(dark * dye.blue());
    }

    private float stain(float x, float y, Noise sheet) {
        float dark = 0.035f + 0.012f * sheet.at(x * 0.5f, y * 0.5f);
        for (Lane lane : lanes) {
            float off = x - lane.x();
            float edge = LANE / 2 - Math.abs(off) + 0.25f * sheet.at(y * 0.7f, lane.x());
            if (edge > -0.8f) {
                // bands bow a little toward the origin at their ends
                float bow = 0.5f * (off / LANE) * (off / LANE) * 4;
                float way = ORIGIN - y - lane.shift() - lane.slant() * off / LANE + bow;
                float amount = lane.along().at(way);
                float fleck = 1 + 0.07f * sheet.at(x * 1.6f, y * 1.6f);
                float applied = 0.1f * Steps.smooth(0.3f, 0.05f, Math.abs(ORIGIN - y));
                dark += Steps.smooth(-0.5f, 0.5f, edge) * (amount * fleck + applied);
            }
        }
        return dark;
    }

    /** Numbers of the lanes below them, and the poles at the left. */
    private boolean isPrinted(float x, float y) {
        for (int i = 0; i < lanes.size(); i++) {
            if (Letters.isDot("" + (i + 1), DOT, x - lanes.get(i).x(), y - 53)) {
                return true;
            }
        }
        return Letters.isDot("+", DOT, x - 5.5f, y - 7) || Letters.isDot("-", DOT, x - 5.5f, y - 53);
    }
}
