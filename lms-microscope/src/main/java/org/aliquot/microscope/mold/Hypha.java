package org.aliquot.microscope.mold;

import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Tube;

/** Tubes that open into each other, with walls across or without. */
final class Hypha implements Body {

    private static final float NEAR = -1.2f;

    private final Tube[] tubes;
    private final Shape shape;
    private final Walls walls;
    private final Noise noise;
    private final float apart;
    private final float first;
    private final float reach;

    /** @param apart µm from one septum to the next, about; 0 for none */
    Hypha(List<Tube> tubes, Walls walls, double apart, Chance chance) {
        this.tubes = tubes.toArray(Tube[]::new);
        this.shape = Shape.joined(List.copyOf(tubes), 0.8);
        this.walls = walls;
        this.noise = new Noise(chance);
        this.apart = (float) apart;
        this.first = chance.near(0.2, 1);
        float far = 0;
        for (var tube : tubes) {
            far = Math.max(far, tube.reach());
        }
        this.reach = far + 1.5f;
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float d = shape.inside(u, v);
        if (d > NEAR) {
            float patch = 0.7f * noise.rough(u * 0.22f, v * 0.22f, 3) + 0.3f * noise.at(u * 0.9f, v * 0.9f);
            walls.lie(d, patch, ink);
            if (apart > 0 && d > 0) {
                septa(u, v, d, ink);
            }
        }
    }

    private void septa(float u, float v, float d, Ink ink) {
        for (var tube : tubes) {
            if (tube.inside(u, v) > d - 0.4f) {
                float at = tube.along(u, v) / apart + first;
                int number = (int) at;
                float off = (at - number - 0.5f - 0.3f * noise.at(number * 3.7f, 1)) * apart;
                walls.septum(off, d, ink);
                return;
            }
        }
    }

    @Override
    public Shape outline() {
        return shape;
    }

    @Override
    public float reach() {
        return reach;
    }
}
