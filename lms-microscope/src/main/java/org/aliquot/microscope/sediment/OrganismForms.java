package org.aliquot.microscope.sediment;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.FoldedLarva;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Yeasts;

/** Organisms in urine. */
final class OrganismForms {

    private static final double FULL = 2 * StrictMath.PI;

    private OrganismForms() {}

    /** One rod, or two that have just divided. */
    static Body rods(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double wide = chance.between(0.75, 1);
        double bend = chance.between(0, 0.06);
        boolean two = size > 3 && chance.happens(0.6);
        Shape shape = two
                ? Shape.joined(
                        List.of(
                                Strip.rod(size * 0.5, wide, 0).placed(-size * 0.25, 0, 0),
                                Strip.rod(size * 0.48, wide, 0).placed(size * 0.25, 0, chance.between(-0.35, 0.35))),
                        0.1)
                : Strip.rod(size, wide, bend);
        return germ(shape, size, chance);
    }

    static Body chain(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double wide = chance.between(0.85, 1.05);
        int number = (int) Math.round(size / wide);
        double bow = chance.between(-0.12, 0.12) * size;
        double wave = chance.between(-0.05, 0.05) * size;
        List<Shape> cocci = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double way = (i + 0.5) / number * 2 - 1;
            double y = bow * way * way + wave * StrictMath.sin(5 * way);
            cocci.add(Shape.circle(way * size / 2, y, wide * chance.between(0.46, 0.54)));
        }
        return germ(Shape.joined(cocci, 0.08), size, chance);
    }

    private static Body germ(Shape shape, double size, Chance chance) {
        float shade = chance.near(0.22, 0.6);
        float path = chance.near(0.14, 0.26);
        return new Substance(shape, size * 0.62 + 1, (_, _, d, ink) -> {
            float within = ink.within(d, 0.4f);
            ink.absorb(Dyes.SHADE, shade * within);
            ink.retard(path * within);
        });
    }

    /** Smooth, colorless, of high refraction: the wall a fine dark line, the inside bright. */
    private static Body yeast(Shape shape, double reach, Chance chance) {
        float half = chance.near(1.6, 2.2);
        float path = chance.near(0.3, 0.4);
        float grain = chance.near(0.3, 0.7);
        var dots = new Grit(1.9, 0.25, 0.5, 0.3, chance);
        return new Substance(shape, reach, (u, v, d, ink) -> {
            float within = ink.within(d, 0.45f);
            float deep = Substance.dome(d, half);
            float dot = grain * Steps.smooth(0.6f, 1.2f, d) * dots.cover(u, v, 0.4f, ink);
            ink.retard(within * path * (0.45f + 0.55f * deep) + 0.05f * dot);
            ink.absorb(
                    Dyes.SHADE,
                    0.3f * Substance.line(d - 0.1f, 0.55f) - 0.24f * Steps.smooth(0.6f, 1.7f, d) + 0.35f * dot);
            ink.absorb(Dyes.PROTEIN, 0.04f * within);
        });
    }

    static Body budding(Individual one) {
        return Yeasts.budding(one, OrganismForms::yeast);
    }

    static Body pseudohyphae(Individual one) {
        return Yeasts.pseudohyphae(one, new Yeasts.Cells(1, 1, OrganismForms::yeast));
    }

    /** Of a shape thinner than the lens resolves. */
    static Body hair(Shape shape, double length, float strength) {
        return new Substance(shape, length * 0.6, (_, _, d, ink) -> {
            float within = ink.within(d, 0.5f);
            ink.absorb(Dyes.SHADE, strength * within);
            ink.retard(0.1f * within);
        });
    }

    /** Oval head, short neck, a tail ten times as long. */
    static Body sperm(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double head = chance.between(4.4, 5.4);
        double wide = chance.between(2.6, 3.3);
        double bow = chance.between(-0.1, 0.1) * size;
        double wave = chance.between(0.2, 1.4);
        double phase = chance.between(0, FULL);
        float half = (float) size / 2;
        float neck = (float) (-size / 2 + head);
        float[] line = new float[129];
        for (int i = 0; i < line.length; i++) {
            double way = i / 128.0;
            line[i] = (float) (4 * bow * way * (1 - way)
                    + wave * way * (StrictMath.sin(phase + 7 * way) - StrictMath.sin(phase + 7)));
        }
        Shape tail = (u, v) -> {
            float way = Steps.clamp((u + half) / (2 * half)) * 127.99f;
            int i = (int) way;
            float y = line[i] + (line[i + 1] - line[i]) * (way - i);
            float thin = Steps.mix(0.32f, 0.12f, Steps.smooth(neck, neck + 7, u));
            return Math.min(thin - Math.abs(v - y), Math.min(half - u, u - neck + 0.6f));
        };
        double slope = StrictMath.atan2(4 * bow * 0.9, size);
        double middle = -size / 2 + head / 2;
        var oval = new Blob(at -> {
            double cos = StrictMath.cos(at) / (head / 2);
            double sin = StrictMath.sin(at) / (wide / 2);
            return (1 - 0.08 * StrictMath.cos(at)) / StrictMath.sqrt(cos * cos + sin * sin);
        });
        float cap = chance.near(0.15, 0.4);
        var cell = new Substance(oval, head * 0.6 + 1, (u, _, d, ink) -> {
            float within = ink.within(d, 0.45f);
            ink.retard(0.26f * Substance.dome(d, 1.3f) * within);
            ink.absorb(
                    Dyes.SHADE, 0.25f * Substance.line(d - 0.1f, 0.5f) + cap * within * Steps.smooth(-0.6f, 0.8f, u));
        });
        float y = line[(int) (128 * head / 2 / size)];
        return Group.of(List.of(hair(tail, size, 0.45f), new Moved(cell, middle, y, slope)));
    }

    /** A thick clear shell, one side flat, and a folded larva in it. */
    static Body pinworm(Individual one) {
        var chance = one.chance();
        double a = one.size() / 2;
        double b = a * chance.between(0.46, 0.54);
        double flat = b * chance.between(0.3, 0.5);
        double blunt = chance.between(0.03, 0.08);
        var oval = Blob.flattened(a, b, flat, blunt);
        float shell = chance.near(1.5, 2.1);
        boolean folded = chance.happens(0.75);
        var larva = new FoldedLarva(a, b, flat, chance);
        var grit = new Grit(1.7, 0.3, 0.75, 0.8, chance);
        var noise = new Noise(chance);
        var mass = Blob.oval(a * 1.55, b / a * 0.8, 0.1, chance).placed(0, (b - flat) * 0.3, 0);
        Shape inner = folded ? larva : mass;
        return new Substance(oval, a * 1.2 + 2, (u, v, d, ink) -> {
            float within = ink.within(d, 0.5f);
            float inside = ink.within(d - shell, 0.6f);
            float e = inner.inside(u, v) + (folded ? 0 : 0.5f * noise.at(u * 0.22f, v * 0.22f));
            float arms = folded ? larva.edge(u, v, 0.8f) : Substance.line(e - 0.2f, 0.8f);
            float content = inside * ink.within(e, 0.9f);
            float grain = content * grit.cover(u, v, 0.5f, ink);
            ink.retard(
                    0.5f * within - 0.22f * inside + content * (0.08f + 0.12f * Substance.dome(e, 3)) + 0.08f * grain);
            ink.absorb(
                    Dyes.SHADE,
                    0.4f * Substance.line(d - 0.2f, 0.7f)
                            + 0.26f * Substance.line(d - shell, 0.6f)
                            - 0.1f * (within - inside)
                            + inside * 0.2f * arms
                            + content * 0.12f
                            + 0.3f * grain);
            ink.absorb(Dyes.LIPID, 0.14f * within + 0.3f * content);
        });
    }
}
