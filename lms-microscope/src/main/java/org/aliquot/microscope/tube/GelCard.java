package org.aliquot.microscope.tube;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.bench.Film;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.View;

/** Columns of a gel card, side by side. */
final class GelCard implements Scene {

    private static final float SIDE = 36;
    private static final float APART = 11.5f;

    /** Of the middle of the first column, in mm. */
    private static final float FIRST = SIDE / 2 - APART;

    private static final Frame WHOLE = new Frame(0, 0, SIDE);
    private static final Frame CLOSE = new Frame(3.5, 6.5, 29);

    private final List<GelColumn> columns = new ArrayList<>();
    private final long seed;

    GelCard(List<GelGrade.Spread> spreads, long seed) {
        this.seed = seed;
        var chance = new Chance(seed);
        for (int i = 0; i < spreads.size(); i++) {
            columns.add(new GelColumn(FIRST + i * APART, spreads.get(i), new Chance(chance.next())));
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
        return Film.picture(view, seed, (x, y, plastic, color) -> {
            card(x, y, plastic, color);
            for (GelColumn column : columns) {
                column.show(x, y, color);
            }
        });
    }

    /** White plastic, a printed field above, and ridges between the columns. */
    private static void card(float x, float y, Noise plastic, float[] color) {
        float light = 0.93f - 0.002f * y - 0.001f * x + 0.008f * plastic.at(x * 0.15f, y * 0.15f);
        float between = (x - FIRST) / APART + 0.5f;
        float off = Math.abs(between - Math.round(between)) * APART;
        light -= 0.05f * Steps.smooth(0.5f, 0.1f, off) - 0.03f * Steps.smooth(0.25f, 0.05f, Math.abs(off - 0.5f));
        color[0] = 0.97f * light;
        color[1] = 0.975f * light;
        color[2] = 0.985f * light;
        float label = Steps.smooth(4.5f, 4.35f, y);
        color[0] += (0.78f * light - color[0]) * label;
        color[1] += (0.84f * light - color[1]) * label;
        color[2] += (0.92f * light - color[2]) * label;
    }
}
