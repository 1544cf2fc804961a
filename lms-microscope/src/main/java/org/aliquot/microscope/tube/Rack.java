package org.aliquot.microscope.tube;

import java.util.List;
import org.aliquot.microscope.bench.Film;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;
import org.jspecify.annotations.Nullable;

/** Tubes side by side before a gray wall, or before a printed sheet. */
final class Rack implements Scene {

    private final List<Vessel> vessels;
    private final boolean printed;
    private final long seed;
    private final Frame whole;
    private final Frame close;

    Rack(List<Vessel> vessels, long seed, Frame whole, Frame close) {
        this(vessels, false, seed, whole, close);
    }

    /** @param printed whether a printed sheet is behind them */
    Rack(List<Vessel> vessels, boolean printed, long seed, Frame whole, Frame close) {
        this.printed = printed;
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
            Vessel vessel = at(x, y);
            if (vessel == null) {
                behind(x, y, wall, color);
                return;
            }
            vessel.fill(x, y, fill);
            behind(printed && fill.lucid > 0 ? vessel.bent(x) : x, y, wall, color);
            vessel.show(x, y, pixel, color, fill);
        });
    }

    private @Nullable Vessel at(float x, float y) {
        for (Vessel vessel : vessels) {
            if (vessel.reaches(x, y)) {
                return vessel;
            }
        }
        return null;
    }

    private void behind(float x, float y, Noise wall, float[] color) {
        float light = 1.02f - 0.0016f * y - 0.0008f * x + 0.012f * wall.at(x * 0.04f, y * 0.04f);
        for (Vessel vessel : vessels) {
            light *= 1 - vessel.shadow(x, y);
        }
        if (printed) {
            Sheet.show(x, y, light, color);
        } else {
            color[0] = 0.8f * light;
            color[1] = 0.815f * light;
            color[2] = 0.825f * light;
        }
    }
}
