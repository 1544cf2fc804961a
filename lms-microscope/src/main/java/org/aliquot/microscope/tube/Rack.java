package org.aliquot.microscope.tube;

import java.util.List;
import org.aliquot.microscope.bench.Film;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;

/** Tubes side by side before a gray wall. */
final class Rack implements Scene {

    private final List<Vessel> vessels;
    private final long seed;
    private final Frame whole;
    private final Frame close;

    Rack(List<Vessel> vessels, long seed, Frame whole, Frame close) {
        this.vessels = List.copyOf(vessels);
        this.seed = seed;
        this.whole = whole;
        this.close = close;
    }

    @Override
    public Frame whole() {
        return whole;
    }

    @Override
    public Frame close() {
        return close;
    }

    @Override
    public Picture look(View view) {
        float pixel = (float) view.pixel() / 1_000;
        var fill = new Fill();
        return Film.picture(view, seed, (x, y, wall, color) -> {
            behind(x, y, wall, color);
            for (Vessel vessel : vessels) {
                if (vessel.reaches(x, y)) {
                    vessel.show(x, y, pixel, color, fill);
                }
            }
        });
    }

    private void behind(float x, float y, Noise wall, float[] color) {
        float light = 1.02f - 0.0016f * y - 0.0008f * x + 0.012f * wall.at(x * 0.04f, y * 0.04f);
        for (Vessel vessel : vessels) {
            light *= 1 - vessel.shadow(x, y);
        }
        color[0] = 0.8f * light;
        color[1] = 0.815f * light;
        color[2] = 0.825f * light;
    }
}
