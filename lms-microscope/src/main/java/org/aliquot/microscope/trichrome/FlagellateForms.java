package org.aliquot.microscope.trichrome;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** A flagellate, which a smear lays on its back, its belly or half on its side. */
final class FlagellateForms {

    private FlagellateForms() {}

    /** A pear, mostly tilted and bent, with two nuclei, rods along the middle, and a thread here and there. */
    static Body giardia(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double tail = size * chance.between(0.02, 0.09);
        double body = size - tail;
        double tilt = chance.between(0, 0.95) * (chance.happens(0.5) ? 1 : -1);
        double half = body * chance.between(0.31, 0.36) * (0.35 + 0.65 * StrictMath.cos(tilt));
        double shift = -tail / 2;
        double bow = chance.between(-0.14, 0.14) / body + tilt * 0.1 / body;
        Shape pear = bowed(pear(body, half, chance).placed(shift, 0, 0), bow);
        double aside = half * 0.3 * StrictMath.sin(tilt);
        double x = shift - body * chance.between(0.14, 0.19);
        double y = half * chance.between(0.4, 0.46);
        List<Nucleus> nuclei = List.of(
                new Nucleus(x + body * chance.between(-0.03, 0.03), aside + y, body, chance),
                new Nucleus(x + body * chance.between(-0.03, 0.03), aside - y, body, chance));
        var plasma = new Plasma(new Plasma.Look(chance.between(0.6, 1), 0.35, 0.1, 0), chance);
        Shape rods = bowed(rods(body, chance).placed(shift + body * 0.03, aside * 0.7, 0), bow);
        Shape bars = bowed(bars(body, half, chance).placed(shift + body * 0.14, aside * 0.5, 0), bow);
        Shape disc = Shape.circle(x + body * 0.05, aside, half * chance.between(0.78, 0.9));
        float seen = chance.near(0, 0.3);
        float deep = chance.near(0.25, 0.75);
        var noise = new Noise(chance);
        var cell = new Substance(pear, size * 0.62 + 1, (u, v, d, ink) -> {
            float e = d + 0.3f * noise.at(u * 0.2f, v * 0.2f);
            plasma.lie(u, v, e, ink);
            float inside = ink.within(e - 0.3f, 0.5f);
            float patchy = 0.9f + 0.6f * noise.at(u * 0.7f + 20, v * 0.7f);
            float rim = Substance.line(disc.inside(u, v), 0.6f) * Steps.smooth(1.5f, -2.5f, u) * seen;
            ink.absorb(Trichrome.PLASMA, inside * rim * patchy);
            ink.absorb(Trichrome.RED, inside * 0.3f * patchy * ink.within(rods.inside(u, v), 0.4f));
            ink.absorb(
                    Trichrome.CHROMATIN,
                    inside * deep * patchy * ink.within(bars.inside(u, v) + 0.15f * noise.at(u, v), 0.6f));
            for (Nucleus nucleus : nuclei) {
                nucleus.lie(u, v, inside, ink);
            }
        });
        return Group.within(cell, threads(size, body, half, shift, tail, chance));
    }

    private static Blob pear(double body, double half, Chance chance) {
        double taper = chance.between(0.26, 0.44);
        double lean = chance.between(-0.16, 0.16);
        double unrest = chance.between(0.01, 0.04);
        double phase = chance.between(0, 6);
        return new Blob(at -> {
            double cos = StrictMath.cos(at);
            double sin = StrictMath.sin(at);
            double wide = half * (1 - taper * cos - 0.1 * cos * cos + lean * sin * cos);
            double uneven = 1 - unrest * (1 + StrictMath.sin(3 * at + phase));
            return uneven / StrictMath.sqrt(4 * cos * cos / (body * body) + sin * sin / (wide * wide));
        });
    }

    private static Shape bowed(Shape straight, double bow) {
        float k = (float) bow;
        return (u, v) -> straight.inside(u, v - k * (u * u - 8));
    }

    /** Two axonemes that part a little where they leave. */
    private static Shape rods(double body, Chance chance) {
        double length = body * chance.between(0.62, 0.84);
        double open = chance.between(0.015, 0.05);
        double apart = chance.between(0.2, 0.32);
        return Shape.joined(
                List.of(
                        new Strip(length, 0, way -> 0.1 + 0.05 * way).placed(0, apart, open),
                        new Strip(length * chance.between(0.85, 1), 0, way -> 0.1 + 0.05 * way)
                                .placed(0, -apart, -open)),
                0.05);
    }

    /** Like commas across the rods: mostly one or two, smudged, of unlike length. */
    private static Shape bars(double body, double half, Chance chance) {
        List<Shape> bars = new ArrayList<>();
        int number = chance.happens(0.15) ? 0 : 1 + chance.below(2);
        for (int i = 0; i < number; i++) {
            double wide = chance.between(0.26, 0.46);
            bars.add(new Strip(
                            Math.min(body * chance.between(0.13, 0.26), half * 1.2),
                            chance.between(0.1, 0.35),
                            way -> wide * (0.55 + 0.45 * way))
                    .placed(body * (0.02 + 0.07 * i), half * chance.between(-0.2, 0.2), chance.between(0.9, 2.3)));
        }
        return bars.isEmpty() ? Shape.nowhere() : Shape.joined(bars, 0.1);
    }

    /** Hardly ever seen: at most two, thinner than a hair. */
    private static List<Body> threads(double size, double body, double half, double shift, double tail, Chance chance) {
        List<Body> threads = new ArrayList<>();
        double end = shift + body / 2;
        threads.add(thread(end - 0.8, chance.between(-0.2, 0.2), chance.between(-0.3, 0.3), tail + 0.8, chance));
        if (chance.happens(0.4)) {
            double side = chance.happens(0.5) ? 1 : -1;
            threads.add(thread(
                    shift + body * 0.12, side * half * 0.7, side * chance.between(0.4, 0.9), size * 0.28, chance));
        }
        return threads;
    }

    private static Body thread(double x, double y, double way, double length, Chance chance) {
        var strip = new Strip(length, chance.between(0.02, 0.2), _ -> 0.07);
        return new Moved(
                Speck.flat(strip, Trichrome.PLASMA, chance.between(0.3, 0.6), length),
                x + length / 2 * StrictMath.cos(way),
                y + length / 2 * StrictMath.sin(way),
                way);
    }

    /** A large karyosome in a clear space, without chromatin about it. */
    private static final class Nucleus {
        private final Shape space;
        private final Shape karyosome;
        private final float soft;
        private final float deep;
        private final float pale;

        Nucleus(double x, double y, double body, Chance chance) {
            double wide = body * chance.between(0.19, 0.23);
            double turn = chance.between(-0.5, 0.5);
            space = Blob.oval(wide, chance.between(0.72, 0.9), 0.04, chance).placed(x, y, turn);
            double off = wide * 0.1;
            karyosome = Blob.oval(wide * chance.between(0.42, 0.58), chance.between(0.7, 0.95), 0.08, chance)
                    .placed(x + chance.between(-off, off), y + chance.between(-off, off), chance.between(0, 3));
            soft = chance.near(0.4, 1.1);
            deep = chance.near(0.5, 0.9);
            pale = chance.near(0.1, 0.34);
        }

        void lie(float u, float v, float inside, Ink ink) {
            float clear = inside * ink.within(space.inside(u, v), 0.5f);
            float core = inside * ink.within(karyosome.inside(u, v), soft);
            ink.absorb(Trichrome.PLASMA, -pale * clear);
            ink.absorb(Trichrome.CHROMATIN, deep * core);
            ink.retard(0.03f * core);
        }
    }
}
