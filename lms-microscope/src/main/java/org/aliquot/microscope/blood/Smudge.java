package org.aliquot.microscope.blood;

import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;

/** What is left of a fragile lymphocyte that broke when the film was spread: bare chromatin, denser in one place, some with a tail. */
final class Smudge implements Body {

    private static final Dye DYE = Dyes.CHROMATIN.mixed(Dyes.CHROMATIN_RED, 0.38);

    private final Shape shape;
    private final Shape core;
    private final float reach;
    private final Noise noise;

    Smudge(double size, Chance chance) {
        this.shape =
                chance.happens(0.4) ? comet(size, chance) : Blob.oval(size, chance.between(0.68, 0.95), 0.16, chance);
        double off = size * chance.between(0.02, 0.16);
        this.core = Blob.oval(size * chance.between(0.3, 0.5), chance.between(0.6, 0.95), 0.15, chance)
                .placed(-off, chance.between(-0.08, 0.08) * size, chance.between(0, 3));
        this.reach = (float) (size * 0.75 + 1);
        this.noise = new Noise(chance);
    }

    private static Shape comet(double size, Chance chance) {
        double head = size * chance.between(0.56, 0.68);
        double tail = size - head / 2;
        double shift = (size - head) / 2;
        double wide = head * chance.between(0.36, 0.46);
        var taper = new Strip(tail, chance.between(0, 0.04), way -> wide * (1 - 0.8 * way));
        return Shape.joined(
                List.of(
                        Blob.oval(head, chance.between(0.85, 1), 0.1, chance).placed(-shift, 0, 0),
                        taper.placed(tail / 2 - shift, 0, 0)),
                1.5);
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float wu = u + 1.5f * noise.at(u * 0.22f, v * 0.22f + 7);
        float wv = v + 1.5f * noise.at(u * 0.22f + 19, v * 0.22f);
        float d = shape.inside(u, v) - 0.7f + 1.6f * noise.rough(wu * 0.24f, wv * 0.24f, 4);
        float cover = Steps.smooth(-0.8f, 1.9f, d);
        if (cover <= 0) {
            return;
        }
        float strand = 1 - 2.6f * Math.abs(noise.at(wu * 0.42f + 3, wv * 0.42f));
        float clouds = 0.42f + 0.42f * noise.rough(wu * 0.3f + 20, wv * 0.3f, 3);
        float dense = 0.42f * Steps.smooth(-1.8f, 2.2f, core.inside(wu, wv));
        float amount = Math.max(0.08f, clouds + 0.22f * Math.max(0, strand) + dense);
        ink.absorb(DYE, cover * amount * 0.62f);
        ink.retard(0.015f * cover * amount);
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
