package org.aliquot.microscope.blood;

import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;

/** A platelet, or several in one: a pale blue-gray margin round purple granules. */
final class Thrombocyte implements Body {

    private final Shape shape;
    private final float core;
    private final float reach;
    private final float amount;
    private final Granules granules;
    private final Noise noise;

    /** @param size in µm of one platelet, also where several have grown together */
    Thrombocyte(Shape shape, double size, double reach, Chance chance) {
        this.shape = shape;
        this.core = (float) (size / 2);
        this.reach = (float) reach;
        this.amount = (float) chance.between(0.8, 1.2);
        this.granules = new Granules(0.48, 0.08, 0.2, 0.9, chance);
        this.noise = new Noise(chance);
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float d = shape.inside(u + 0.22f * noise.at(u * 1.5f, v * 1.5f), v + 0.22f * noise.at(u * 1.5f + 9, v * 1.5f));
        float within = ink.within(d, 0.35f);
        if (within <= 0) {
            return;
        }
        float middle = Steps.smooth(0.08f, 0.55f, d / core + 0.3f * noise.at(u * 0.9f, v * 0.9f));
        ink.absorb(Dyes.GRAY_BLUE, amount * within * (0.5f + 0.15f * noise.at(u * 2, v * 2)));
        float grain = granules.cover(u, v, 0.26f, ink);
        ink.absorb(Dyes.AZURE_GRANULE, amount * within * middle * (0.28f + 0.45f * grain));
        ink.retard(0.03f * within);
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
