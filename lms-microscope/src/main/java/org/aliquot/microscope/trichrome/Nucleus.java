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
    /** Chromatin lies thicker on one side. */
    private final float sideX;

    private final float sideY;
    /** How much of it is in beads: those of a small nucleus melt into a line. */
    private final float beads;

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
        soft = chance.near(0.4, 1.7 - 0.8 * look.uneven());
        deep = chance.near(0.5, 1) / (0.7f + 0.3f * soft);
        beads = (float) Math.min(1, radius * radius / 5);
        double side = chance.between(0, 2 * StrictMath.PI);
        sideX = 0.4f * (float) (StrictMath.cos(side) / radius);
        sideY = 0.4f * (float) (StrictMath.sin(side) / radius);
    }

    boolean isNear(float u, float v) {
        return (u - x) * (u - x) + (v - y) * (v - y) < reach * reach;
    }

    void lie(float u, float v, Ink ink) {
        if (!isNear(u, v)) {
            return;
        }
        float lump = noise.at(u * 0.6f, v * 0.6f);
        float fine = noise.at(u * 1.3f + 20, v * 1.3f);
        float bead = beads * noise.at(u * 1.9f + 40, v * 1.9f);
        float d = shape.inside(u, v) + 0.2f * noise.at(u * 0.45f + 60, v * 0.45f) + 0.08f * fine;
        float thick = rim * Math.max(0.3f, 1 + uneven * 1.2f * lump + 0.5f * bead + sideX * (u - x) + sideY * (v - y));
        float lies = 1
                + 0.4f * fine
                + (0.75f - 0.45f * uneven) * bead
                + uneven * 0.8f * (Steps.smooth(-0.45f, 0.1f, lump) - 1);
        float ring = Math.max(0.12f, lies)
                * (1 + sideX * (u - x) + sideY * (v - y))
                * Substance.line(d - 0.5f * thick, Math.max(0.3f, 0.9f * thick) * (0.85f + 0.7f * soft));
        float clear = ink.within(d, 0.9f);
        float core = ink.within(dot.inside(u, v) + 0.14f * bead, 0.35f + 0.6f * soft);
        float net = clear * Steps.smooth(0.05f, 0.5f, noise.at(u * 0.9f + 80, v * 0.9f));
        ink.absorb(Trichrome.PLASMA, -0.17f * clear * (1 + 0.5f * fine));
        ink.absorb(
                Trichrome.CHROMATIN,
                deep * ((0.36f + 0.5f * rim) * ring + core * (1 + 0.35f * uneven + 0.3f * fine))
                        + 0.06f * clear * (1 + fine)
                        + 0.12f * (1 - uneven) * net);
        ink.retard(0.04f * core);
    }
}
