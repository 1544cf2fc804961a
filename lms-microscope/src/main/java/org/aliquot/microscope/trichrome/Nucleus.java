package org.aliquot.microscope.trichrome;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** The nucleus of an ameba: chromatin on its membrane, a karyosome, and little else. */
final class Nucleus {

    /**
     * What it looks like.
     *
     * @param radius in µm
     * @param dot radius in µm of the karyosome
     * @param off how far it lies off the middle, as a share of the radius
     * @param rim µm of the chromatin on the membrane
     * @param uneven how much of it is in lumps with gaps between, 0 to 1; the karyosome is as ragged
     */
    record Look(double radius, double dot, double off, double rim, double uneven) {}

    private final float x;
    private final float y;
    private final float reach;
    private final Shape shape;
    private final Shape dot;
    private final Noise noise;
    private final float rim;
    private final float uneven;
    private final float soft;
    private final float deep;

    Nucleus(double x, double y, Look look, Chance chance) {
        this.x = (float) x;
        this.y = (float) y;
        double radius = look.radius() * chance.between(0.92, 1.08);
        reach = (float) radius + 1.2f;
        shape = Blob.oval(2 * radius, chance.between(0.86, 0.99), 0.02 + 0.05 * look.uneven(), chance)
                .placed(x, y, chance.between(0, 3));
        double way = chance.between(0, 2 * StrictMath.PI);
        double far = radius * look.off() * chance.between(0.75, 1.15);
        dot = Blob.oval(
                        2 * look.dot() * chance.between(0.85, 1.15),
                        chance.between(0.72, 0.95),
                        0.05 + 0.2 * look.uneven(),
                        chance)
                .placed(x + far * StrictMath.cos(way), y + far * StrictMath.sin(way), way);
        noise = new Noise(chance);
        rim = (float) look.rim();
        uneven = (float) look.uneven();
        soft = chance.near(0.35, 1);
        deep = chance.near(0.55, 1);
    }

    boolean isNear(float u, float v) {
        return (u - x) * (u - x) + (v - y) * (v - y) < reach * reach;
    }

    void lie(float u, float v, Ink ink) {
        if (!isNear(u, v)) {
            return;
        }
        float d = shape.inside(u, v);
        float lump = noise.at(u * 0.6f, v * 0.6f);
        float fine = noise.at(u * 1.3f + 20, v * 1.3f);
        float thick = rim * (1 + uneven * 1.2f * lump);
        float lies = 1 + 0.5f * fine + uneven * 0.8f * (Steps.smooth(-0.45f, 0.1f, lump) - 1);
        float ring = Math.max(0, lies)
                * Substance.line(d - 0.5f * thick, Math.max(0.24f, 0.9f * thick) * (0.75f + 0.6f * soft));
        float clear = ink.within(d, 0.7f);
        float core = ink.within(dot.inside(u, v), soft);
        ink.absorb(Trichrome.PLASMA, -0.2f * clear);
        ink.absorb(Trichrome.CHROMATIN, deep * ((0.38f + 0.6f * rim) * ring + core) + 0.05f * clear * (1 + fine));
        ink.retard(0.04f * core);
    }
}
