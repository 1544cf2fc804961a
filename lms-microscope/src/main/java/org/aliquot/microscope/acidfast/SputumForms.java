package org.aliquot.microscope.acidfast;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.FallenStain;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Lobes;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** What lies in sputum: mycobacteria in red, all else in blue. */
final class SputumForms {

    private static final double FULL = 2 * StrictMath.PI;

    private SputumForms() {}

    /** Slender and a little bent; some two together at an angle. */
    static Body bacillus(Individual one) {
        var chance = one.chance();
        double size = one.size();
        if (size > 3.4 && chance.happens(0.3)) {
            double lean = chance.between(0.05, 0.32);
            double each = size / (1 + StrictMath.cos(2 * lean)) * 1.02;
            return Group.of(List.of(
                    new Moved(rod(each, chance), -size * 0.24, 0, lean),
                    new Moved(rod(each * 0.96, chance), size * 0.24, 0, -lean)));
        }
        return rod(size, chance);
    }

    private static Body rod(double length, Chance chance) {
        return rod(length, 1, chance);
    }

    /** @param share of the dye that one takes alone: where many lie over each other, light still comes through */
    private static Body rod(double length, double share, Chance chance) {
        double wide = chance.between(0.3, 0.44);
        double bend = chance.between(0, 0.7) / length;
        double uneven = chance.between(0, 0.3);
        double phase = chance.between(0, FULL);
        double arc = length * (1 + length * length * bend * bend / 24);
        var shape =
                new Strip(arc, bend, way -> wide / 2 * (1 - uneven * (0.5 + 0.5 * StrictMath.sin(phase + 9 * way))));
        double sag = bend > 0 ? length * length * bend / 12 : 0;
        return new Moved(Fuchsin.rod(shape, arc * 0.7, share, chance), 0, -sag, 0);
    }

    /** Many side by side and end to end in ropes that bend. */
    static Body cord(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double bow = chance.between(-0.16, 0.16) * size;
        double wave = chance.between(0.03, 0.1) * size;
        double phase = chance.between(0, FULL);
        double turns = chance.between(3.5, 6.5);
        double thick = chance.between(0.9, 1.8);
        List<Body> rods = new ArrayList<>();
        int number = (int) (size * thick * 1.9);
        for (int i = 0; i < number; i++) {
            double length = chance.between(2, 4.2);
            double way = i < 2 ? i : chance.unit();
            double x = (way - 0.5) * (size - length * 0.9);
            double on = 2 * x / size;
            double slope = 4 * bow * on / size + wave * turns / size * StrictMath.cos(phase + turns * (on + 1) / 2);
            double y = bow * (on * on - 0.33) + wave * StrictMath.sin(phase + turns * (on + 1) / 2);
            double off = i < 2 ? 0 : chance.about(0, thick * 0.36) * (1 - 0.5 * on * on);
            double turn = StrictMath.atan(slope) + chance.about(0, 0.06);
            rods.add(new Moved(rod(length, 0.5, chance), x, y + off, turn));
        }
        return Group.of(rods);
    }

    /** Cocci in chains or pairs, or plump rods; one kind of the flora of a mouth. */
    static Body flora(Individual one) {
        var chance = one.chance();
        double size = one.size();
        float deep = chance.near(0.6, 1.3);
        boolean round = chance.happens(0.5);
        double wide =
                round ? Math.min(chance.between(0.75, 0.95), size / 2) : Math.min(chance.between(0.6, 0.85), size / 2);
        List<Shape> parts = new ArrayList<>();
        if (round) {
            int number = (int) Math.max(2, Math.round(size / wide));
            double bow = chance.between(-0.15, 0.15) * size;
            for (int i = 0; i < number; i++) {
                double way = number == 1 ? 0 : 2.0 * i / (number - 1) - 1;
                parts.add(Shape.circle(way * (size - wide) / 2, bow * way * way, wide / 2 * chance.between(0.8, 1.12)));
            }
        } else {
            parts.add(Strip.rod(size, wide, chance.between(0, 0.1)));
        }
        var shape = Shape.joined(parts, 0.12);
        var noise = new Noise(chance);
        return new Substance(shape, size * 0.62 + 0.6, (u, v, d, ink) -> {
            float within = ink.within(d, 0.32f);
            Fuchsin.blue(ink, deep * within * (1 + 0.25f * noise.at(u * 1.3f, v * 1.3f)));
            ink.retard(0.03f * within);
        });
    }

    /** A leukocyte with lobes or a macrophage with one nucleus. */
    static Body cell(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var oval = Blob.oval(size, chance.between(0.82, 0.97), 0.06, chance);
        boolean mono = chance.happens(0.12);
        var nucleus = mono
                ? Blob.oval(size * chance.between(0.46, 0.56), chance.between(0.7, 0.9), 0.08, chance)
                        .placed(size * 0.1, size * 0.05, chance.between(0, FULL))
                : Lobes.segmented(size, 3 + chance.below(3), chance).shape();
        var noise = new Noise(chance);
        float plasma = chance.near(0.16, 0.28);
        float deep = chance.near(0.7, 1.1);
        return new Substance(oval, size * 0.62 + 1, (u, v, d, ink) -> {
            float within = ink.within(d + 0.5f * noise.rough(u * 0.2f, v * 0.2f, 2), 0.8f);
            if (within <= 0) {
                return;
            }
            float core = ink.within(nucleus.inside(u, v) + 0.2f * noise.at(u * 0.5f + 9, v * 0.5f), 0.8f) * within;
            float grain = 1 + 0.45f * noise.rough(u * 0.5f + 20, v * 0.5f, 3);
            Fuchsin.blue(ink, plasma * within * grain * (1 - 0.4f * core));
            Fuchsin.blue(
                    ink,
                    deep * core * (0.75f + 0.5f * Steps.smooth(-0.5f, 0.6f, noise.rough(u * 0.5f + 40, v * 0.5f, 2))));
            ink.retard(0.04f * within + 0.03f * core);
        });
    }

    /** Carbolfuchsin that fell out: grains without any shape, above the plane of the cells. */
    static Body precipitate(Individual one) {
        return FallenStain.heap(one.size(), Fuchsin.RED.times(1.2), one.chance());
    }

    /** A scrap of what dried. */
    static Body scrap(Individual one) {
        var chance = one.chance();
        var shape = Blob.oval(one.size(), chance.between(0.35, 0.95), 0.16, chance);
        var noise = new Noise(chance);
        float amount = chance.near(0.06, 0.3);
        return new Substance(
                shape,
                one.size() * 0.7 + 0.8,
                (u, v, d, ink) ->
                        Fuchsin.blue(ink, amount * ink.within(d + 0.35f * noise.at(u * 0.8f, v * 0.8f), 1.4f)));
    }
}
