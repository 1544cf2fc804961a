package org.aliquot.microscope.stool;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Facets;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Of plants, what is eaten and not digested. */
final class PlantForms {

    private static final int TRIES = 400;

    private PlantForms() {}

    /** A cell with corners and a thick wall that bends the light, empty or with what is left of its starch. */
    static Body vegetable(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var noise = new Noise(chance);
        var plate = plate(size * 0.97, chance);
        Shape shape = (u, v) -> plate.inside(u, v) + 1.8f * noise.at(u * 0.045f, v * 0.045f) - 0.4f;
        float wall = chance.near(2.4, 4.2);
        float tint = chance.near(0.2, 0.5);
        float line = chance.near(0.35, 0.65);
        Shape inner = (u, v) -> shape.inside(u, v) - wall * (1 + 0.45f * noise.at(u * 0.05f + 9, v * 0.05f));
        var cell = new Substance(shape, size * 0.62 + 2, (u, v, d, ink) -> {
            float deep = inner.inside(u, v);
            float within = ink.within(d, 0.6f);
            float inside = ink.within(deep, 0.8f);
            float lamella = Substance.line(d - line * (d - deep), 0.5f) * (within - inside);
            ink.retard(0.5f * within - 0.4f * inside);
            ink.absorb(
                    Yolk.STRAW,
                    tint * (within - inside)
                            + 0.12f * tint * inside * (1 + 0.5f * noise.rough(u * 0.05f, v * 0.05f, 2)));
            ink.absorb(
                    Dyes.SHADE,
                    0.4f * Substance.line(d - 0.35f, 1)
                            + 0.32f * Substance.line(deep, 0.9f)
                            + 0.1f * lamella
                            - 0.1f * (within - inside));
        });
        return Group.within(cell, grains(inner, size, chance));
    }

    /** Five to seven sides, longer than wide. */
    private static Shape plate(double size, Chance chance) {
        int sides = 5 + chance.below(3);
        double flat = chance.between(0.5, 0.85);
        double[] angles = new double[sides];
        double[] fars = new double[sides];
        for (int i = 0; i < sides; i++) {
            angles[i] = 2 * StrictMath.PI * (i + chance.between(-0.25, 0.25)) / sides;
            double cos = StrictMath.cos(angles[i]);
            double sin = flat * StrictMath.sin(angles[i]);
            fars[i] = StrictMath.sqrt(cos * cos + sin * sin) * chance.between(0.85, 1.1);
        }
        return Facets.of(size, angles, fars, size * chance.between(0.05, 0.13));
    }

    private static List<Body> grains(Shape inner, double size, Chance chance) {
        int number = chance.happens(0.35) ? chance.below(4) : 5 + chance.below(16);
        float deep = chance.near(0.45, 0.95);
        double x = size * chance.between(-0.15, 0.15);
        List<Body> grains = new ArrayList<>();
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < TRIES && grains.size() < number; i++) {
            double own = size * chance.between(0.05, 0.1);
            double u = x + size * chance.between(-0.4, 0.4);
            double v = size * chance.between(-0.3, 0.3);
            if (inner.inside((float) u, (float) v) > own * 0.7 + 0.8
                    && places.stream().allMatch(at -> StrictMath.hypot(at[0] - u, at[1] - v) > 0.42 * (own + at[2]))) {
                places.add(new double[] {u, v, own});
                grains.add(new Moved(
                        DebrisForms.grain(own, deep * chance.near(0.7, 1.2), chance),
                        u,
                        v,
                        chance.between(0, 2 * StrictMath.PI)));
            }
        }
        return grains;
    }

    /** Of a plant: straight, pointed at one end and broken at the other, a canal and nothing else in it. */
    static Body hair(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double wide = chance.between(9, 15);
        var strip = new Strip(
                size * 1.06,
                chance.between(0, 0.5) / size,
                way -> wide / 2 * (0.1 + 0.9 * StrictMath.pow(Math.min(1, way * 1.25), 0.75)));
        var noise = new Noise(chance);
        float end = (float) size * 0.485f;
        float slant = chance.near(-0.5, 0.5);
        Shape shape = (u, v) -> Math.min(
                strip.inside(u, v) + 0.3f * noise.at(u * 0.06f, v * 0.1f),
                end - u + slant * v + 1.5f * noise.at(7, v * 0.4f));
        float canal = chance.near(0.2, 0.32);
        float half = (float) wide / 2;
        float tint = chance.near(0.1, 0.4);
        return new Substance(shape, size * 0.62 + 2, (u, v, d, ink) -> {
            float within = ink.within(d, 0.5f);
            float deep = Substance.dome(d, half);
            float hollow = ink.within(d - half * (1 - canal) + bend(noise, u), 0.8f);
            ink.retard(within * (0.25f + 0.3f * deep) - 0.2f * hollow);
            ink.absorb(Yolk.STRAW, tint * within * (0.6f + 0.4f * deep));
            ink.absorb(
                    Dyes.SHADE,
                    0.42f * Substance.line(d - 0.3f, 0.9f)
                            - 0.14f * Steps.smooth(half * 0.2f, half * 0.5f, d) * within
                            + 0.2f * hollow
                            + 0.22f * Substance.line(d - half * (1 - canal) + bend(noise, u), 0.7f) * within);
        });
    }

    private static float bend(Noise noise, float u) {
        return 0.7f * noise.at(u * 0.05f, 3);
    }
}
