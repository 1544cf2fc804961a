package org.aliquot.microscope.stool;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Substance;

/** Nuclei of a protozoan: rings of chromatin about a dot, some of them above or below the focus. */
final class VesicularNuclei {

    /**
     * What they look like.
     *
     * @param radius in µm
     * @param dot radius in µm of the karyosome
     * @param off how far it lies off the middle, as a share of the radius
     * @param rim how dark the chromatin on the membrane is; 0 for none
     * @param uneven how much it is in plates, 0 to 1
     */
    record Look(double radius, double dot, double off, double rim, double uneven) {}

    /**
     * How they are stained.
     *
     * @param chromatin of the membrane and the dot
     * @param plasma what a nucleus has a little less of than the cytoplasm about it
     */
    record Stained(Dye chromatin, Dye plasma) {}

    private record One(float x, float y, float radius, float dotX, float dotY, float blur) {}

    private static final int TRIES = 400;

    private final List<One> all = new ArrayList<>();
    private final Look look;
    private final Noise noise;

    private VesicularNuclei(Look look, Chance chance) {
        this.look = look;
        this.noise = new Noise(chance);
    }

    /** So many anywhere in a shape that reaches so far; they lie over each other little. */
    static VesicularNuclei in(Shape shape, double reach, int number, Look look, Chance chance) {
        var nuclei = new VesicularNuclei(look, chance);
        double apart = look.radius() * 2.1;
        for (int i = 0; i < TRIES && nuclei.all.size() < number; i++) {
            double x = chance.between(-reach, reach);
            double y = chance.between(-reach, reach);
            double least = apart * (1 - 0.6 * i / TRIES);
            if (shape.inside((float) x, (float) y) > look.radius() * 0.95
                    && nuclei.all.stream().allMatch(one -> StrictMath.hypot(one.x - x, one.y - y) > least)) {
                nuclei.add(x, y, chance);
            }
        }
        return nuclei;
    }

    static VesicularNuclei at(double[][] places, Look look, Chance chance) {
        var nuclei = new VesicularNuclei(look, chance);
        for (double[] place : places) {
            nuclei.add(place[0], place[1], chance);
        }
        return nuclei;
    }

    private void add(double x, double y, Chance chance) {
        double angle = chance.between(0, 2 * StrictMath.PI);
        double far = look.off() * look.radius() * chance.between(0.25, 1.25);
        float blur = all.size() < 2 ? chance.near(0, 0.2) : chance.near(0, 0.9);
        all.add(new One(
                (float) x,
                (float) y,
                (float) (look.radius() * chance.between(0.9, 1.1)),
                (float) (x + far * StrictMath.cos(angle)),
                (float) (y + far * StrictMath.sin(angle)),
                blur));
    }

    /** The first of them, which is in focus. */
    Shape first() {
        One one = all.getFirst();
        return Shape.circle(one.x, one.y, one.radius);
    }

    void lie(float u, float v, Stained stained, Ink ink) {
        for (One one : all) {
            float far = (float) Math.sqrt((u - one.x) * (u - one.x) + (v - one.y) * (v - one.y));
            if (far > one.radius + 1.2f) {
                continue;
            }
            float sharp = 1 - 0.6f * one.blur;
            float beads = 0.8f + 0.5f * noise.at(u * 2.1f + 20, v * 2.1f);
            float plates = beads + (float) look.uneven() * 1.4f * noise.at(u * 0.9f, v * 0.9f);
            float ring =
                    (float) look.rim() * Substance.line(far - one.radius + 0.15f, 0.42f + 0.4f * one.blur) * plates;
            float dot = (float) look.dot()
                    - (float) Math.sqrt((u - one.dotX) * (u - one.dotX) + (v - one.dotY) * (v - one.dotY));
            float core = ink.within(dot, 0.45f + 0.5f * one.blur);
            float clear = ink.within(one.radius - far, 0.7f);
            ink.absorb(stained.chromatin(), sharp * (0.95f * Math.max(0, ring) + core));
            ink.absorb(stained.plasma(), -0.12f * sharp * clear);
            ink.retard(0.05f * core);
        }
    }
}
