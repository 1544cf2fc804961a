package org.aliquot.microscope.trichrome;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/**
 * What an ameba ate.
 *
 * @param space in which there is no cytoplasm
 */
record Morsel(Shape space, Body body) {

    private static final double FULL = 2 * StrictMath.PI;

    /** Paler and less round the further it is digested. */
    static Morsel redCell(double[] at, Chance chance) {
        double wide = at[2];
        double turn = chance.between(0, FULL);
        boolean digested = chance.happens(0.35);
        float deep = digested ? chance.near(0.28, 0.5) : chance.near(0.6, 1.05);
        double shrunken = digested ? chance.between(0.7, 0.95) : chance.between(0.9, 1);
        var shape = Blob.oval(wide * shrunken, chance.between(0.78, 0.98), digested ? 0.16 : 0.1, chance);
        var noise = new Noise(chance);
        float soft = chance.near(0.5, 1);
        var body = new Substance(shape, wide * 0.6 + 0.8, (u, v, d, ink) -> {
            float within = ink.within(d, soft);
            ink.absorb(
                    Trichrome.RED,
                    deep
                            * within
                            * (0.75f
                                    + 0.25f * Substance.dome(d, (float) wide / 2)
                                    + 0.4f * noise.rough(u * 0.3f, v * 0.3f, 3)));
            ink.absorb(Trichrome.PLASMA, 0.15f * within);
            ink.retard(0.03f * within);
        });
        Shape space = (u, v) -> shape.inside(u, v) + 0.25f;
        return new Morsel(space.placed(at[0], at[1], turn), new Moved(body, at[0], at[1], turn));
    }

    /** Clear, with a bacterium or two, or empty. */
    static Morsel vacuole(double[] at, Chance chance) {
        double wide = at[2];
        double turn = chance.between(0, FULL);
        var space = Blob.oval(wide, chance.between(0.7, 0.98), 0.09, chance);
        float left = chance.near(0.15, 0.4);
        List<Body> all = new ArrayList<>();
        int germs = wide < 1.8 ? chance.below(2) : chance.below(3);
        for (int i = 0; i < germs; i++) {
            double length = Math.min(chance.between(0.7, 2.2), wide * 0.7);
            Shape germ = Strip.rod(length, Math.min(length, chance.between(0.45, 0.75)), chance.between(0, 0.2));
            all.add(new Moved(
                    new Speck(
                            germ,
                            new Speck.Look(
                                    chance.happens(0.75) ? Trichrome.RED : Trichrome.PLASMA,
                                    chance.near(0.4, 1),
                                    chance.near(0.2, 0.5),
                                    0),
                            length),
                    wide * chance.between(-0.12, 0.12),
                    wide * (germs == 2 ? (i - 0.5) * 0.36 : 0),
                    chance.between(0, FULL)));
        }
        var clear = new Substance(space, wide * 0.6 + 0.8, (_, _, d, ink) -> {
            ink.absorb(Trichrome.PLASMA, left * ink.within(d, 0.6f) + 0.1f * Substance.line(d, 0.4f));
        });
        return new Morsel(space.placed(at[0], at[1], turn), new Moved(Group.within(clear, all), at[0], at[1], turn));
    }

    void lie(float u, float v, Ink ink) {
        body.stain(u, v, ink);
    }
}
