package org.aliquot.microscope.mold;

import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Tube;

/** A conidium of several cells in a row along u, with its middle at the origin. */
final class Macroconidium implements Body {

    private static final float NEAR = -1.2f;

    private final Tube tube;
    private final Walls walls;
    private final float rough;
    private final float[] septa;
    private final float[] deep;
    private final Noise noise;

    /**
     * @param cells how many
     * @param rough how far its surface stands out and in, in µm
     */
    Macroconidium(List<Tube.Knot> knots, Walls walls, int cells, double rough, Chance chance) {
        this.tube = new Tube(knots);
        this.walls = walls;
        this.rough = (float) rough;
        this.noise = new Noise(chance);
        double low = knots.getFirst().x() - knots.getFirst().half();
        double high = knots.getLast().x() + knots.getLast().half();
        septa = new float[cells - 1];
        deep = new float[cells];
        for (int i = 0; i < cells; i++) {
            deep[i] = chance.near(-0.22, 0.22);
            if (i > 0) {
                septa[i - 1] = (float) (low + (high - low) * (i + chance.between(-0.12, 0.12)) / cells);
            }
        }
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float d = tube.inside(u, v);
        if (d > NEAR) {
            d += rough > 0
                    ? rough * (0.6f * noise.at(u * 0.6f + 3, v * 0.6f) + 0.8f * noise.at(u * 1.1f, v * 1.1f))
                    : 0;
            float x = u + 0.5f * noise.at(v * 0.3f, 5);
            int cell = 0;
            for (float place : septa) {
                walls.septum(x - place, d, ink);
                cell += x > place ? 1 : 0;
            }
            float patch = 0.6f * noise.rough(u * 0.25f, v * 0.25f, 3) + 0.3f * noise.at(u * 0.9f, v * 0.9f);
            walls.lie(d, deep[cell] + patch, ink);
        }
    }

    @Override
    public Shape outline() {
        return tube;
    }

    /** The wall across that is nearest to the middle. */
    Shape septum() {
        float place = septa[septa.length / 2];
        return (u, v) -> Math.min(tube.inside(u, v), 0.5f - Math.abs(u - place));
    }

    @Override
    public float reach() {
        return tube.reach() + 1.5f;
    }
}
