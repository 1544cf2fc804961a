package org.aliquot.microscope.trichrome;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Lobes;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Cysts, cells of the patient, and what is left of a meal. */
final class FixedForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final int TRIES = 900;

    private FixedForms() {}

    /** One to four nuclei, which red bars with round ends push aside, in a clear ring where it shrank. */
    static Body cyst(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.9, 1), 0.02, chance);
        boolean young = chance.happens(0.25);
        double radius = size * (young ? chance.between(0.13, 0.15) : chance.between(0.095, 0.115));
        float gap = chance.happens(0.3) ? chance.near(0.1, 0.3) : chance.near(0.35, 0.9);
        float bright = chance.near(0.05, 0.16);
        float red = chance.near(0.6, 1.05);
        var noise = new Noise(chance);
        double turn = chance.between(0, FULL);
        Shape bars = chance.happens(0.75) ? bars(size, turn, chance) : Shape.nowhere();
        var nuclei = aside(shape, bars, young ? 1 + chance.below(2) : 4, gap, radius, chance);
        var hole = young
                ? Blob.oval(size * chance.between(0.3, 0.42), 0.8, 0.08, chance).placed(-size * 0.12, size * 0.1, turn)
                : Shape.nowhere();
        var plasma = new Plasma(new Plasma.Look(chance.between(0.6, 1), 0.4, 0.05, 0), chance);
        return new Substance(shape, size * 0.6 + 1, (u, v, d, ink) -> {
            float e = d - gap * (1 + 0.9f * noise.at(u * 0.16f, v * 0.16f));
            float left = ink.within(d, 0.9f) - ink.within(e, 0.7f);
            ink.absorb(Trichrome.GREEN, -bright * Math.max(0, left));
            plasma.lie(u, v, Math.min(e, -0.1f - bars.inside(u, v)), ink);
            ink.absorb(
                    Trichrome.PLASMA,
                    0.16f * Substance.line(e - 0.2f, 0.5f)
                            - 0.42f * ink.within(Math.min(hole.inside(u, v), -0.7f - bars.inside(u, v)), 1.2f));
            float worn = noise.rough(u * 0.5f + 9, v * 0.5f, 3);
            float rod = ink.within(Math.min(bars.inside(u, v) + 0.2f * worn, e - 0.3f), 0.9f);
            ink.absorb(Trichrome.RED, red * rod * (1 + 0.45f * worn));
            ink.retard(0.05f * rod);
            for (var nucleus : nuclei) {
                nucleus.lie(u, v, ink);
            }
        });
    }

    private static Shape bars(double size, double turn, Chance chance) {
        List<Shape> bars = new ArrayList<>();
        int number = 1 + chance.below(2);
        for (int i = 0; i < number; i++) {
            double wide = chance.between(1.2, 2) / 2;
            double swell = chance.between(0, 0.25);
            double off = size * (i == 0 ? chance.between(0.02, 0.14) : -chance.between(0.12, 0.2));
            bars.add(new Strip(
                            size * chance.between(0.28, i == 0 ? 0.48 : 0.36),
                            chance.between(0, 0.06),
                            way -> wide * (1 - swell * StrictMath.sin(5 * way)))
                    .placed(off * StrictMath.cos(turn), off * StrictMath.sin(turn), turn + chance.between(1, 2.1)));
        }
        return Shape.joined(bars, 0.1);
    }

    /** Where bars leave room for them. */
    private static List<Nucleus> aside(Shape shape, Shape bars, int number, double gap, double radius, Chance chance) {
        var look = new Nucleus.Look(radius, Math.max(0.26, radius * 0.23), 0.12, 0.24, 0.25);
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < TRIES && places.size() < number; i++) {
            double x = chance.between(-8, 8);
            double y = chance.between(-8, 8);
            double close = 1 - 0.3 * i / TRIES;
            if (shape.inside((float) x, (float) y) > gap + radius * 1.12
                    && bars.inside((float) x, (float) y) < -radius * close
                    && places.stream().allMatch(at -> StrictMath.hypot(at[0] - x, at[1] - y) > 2.15 * radius * close)) {
                places.add(new double[] {x, y});
            }
        }
        return places.stream()
                .map(at -> new Nucleus(at[0], at[1], look, chance))
                .toList();
    }

    /** Lobes that are joined, red-purple and clumped; the cytoplasm pale and torn at its edge. */
    static Body white(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var oval = Blob.oval(size, chance.between(0.82, 0.97), 0.08, chance);
        int lobes = chance.happens(0.15) ? 2 : 3 + chance.below(3);
        var nucleus = Lobes.segmented(size, lobes, chance).shape();
        var noise = new Noise(chance);
        float deep = chance.near(0.6, 0.95);
        var plasma = new Plasma(new Plasma.Look(chance.between(0.4, 0.7), 0.4, 0.12, 0.3), chance);
        return new Substance(oval, size * 0.62 + 1, (u, v, d, ink) -> {
            float e = d + 0.6f * noise.rough(u * 0.2f, v * 0.2f, 3);
            plasma.lie(u, v, e, ink);
            float inside = nucleus.inside(u, v) + 0.2f * noise.at(u * 0.5f + 9, v * 0.5f);
            float core = ink.within(inside, 0.9f) * ink.within(e, 0.6f);
            float clump = Steps.smooth(-0.5f, 0.6f, noise.rough(u * 0.55f + 40, v * 0.55f, 2));
            ink.absorb(Trichrome.CHROMATIN, deep * core * (0.5f + 0.55f * clump + 0.15f * Steps.smooth(1, 0, inside)));
            ink.absorb(Trichrome.PLASMA, -0.2f * core);
            ink.retard(0.03f * core);
        });
    }

    static Body lump(Individual one) {
        var chance = one.chance();
        var oval = Blob.oval(one.size(), chance.between(0.4, 0.9), 0.16, chance);
        var noise = new Noise(chance);
        Shape ragged = (u, v) -> oval.inside(u, v) * 0.8f + 1.3f * noise.rough(u * 0.25f, v * 0.25f, 3) - 0.4f;
        float amount = chance.near(0.15, 0.6);
        float red = chance.happens(0.35) ? chance.near(0.1, 0.4) : 0;
        return new Substance(ragged, one.size() * 0.75 + 1.4, (u, v, d, ink) -> {
            float lies = ink.within(d, 1.5f) * (1 + 0.8f * noise.rough(u * 0.4f + 20, v * 0.4f, 3));
            ink.absorb(Trichrome.GREEN, amount * lies);
            ink.absorb(Trichrome.RED, red * lies * Steps.smooth(-0.2f, 0.6f, noise.at(u * 0.3f, v * 0.3f)));
        });
    }

    static Body germ(Individual one) {
        var chance = one.chance();
        double wide = Math.min(chance.between(0.5, 0.8), one.size());
        var dye = chance.happens(0.7) ? Trichrome.RED : Trichrome.PLASMA;
        return new Speck(
                Strip.rod(one.size(), wide, 0),
                new Speck.Look(dye, chance.near(0.2, 0.85), 0.36f, 0.01f),
                one.size() * 0.6 + 0.6);
    }
}
