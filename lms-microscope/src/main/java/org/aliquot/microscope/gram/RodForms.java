package org.aliquot.microscope.gram;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Facets;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Bacteria that are longer than wide. */
final class RodForms {

    private RodForms() {}

    /** Even width and round ends, alone or just divided; some are darker at both ends. */
    static Body rods(Individual one) {
        var chance = one.chance();
        var stain = Stain.negative(chance);
        double wide = chance.between(0.5, 0.78);
        return one.size() > 2.9 && chance.happens(0.5)
                ? pair(one.size(), wide, stain, chance)
                : rod(one.size(), wide, stain, chance);
    }

    /** Long and slender for their width. */
    static Body slender(Individual one) {
        var chance = one.chance();
        var stain = Stain.positive(chance).mottled(0.3);
        double wide = chance.between(0.5, 0.78);
        return one.size() > 5.2 && chance.happens(0.7)
                ? pair(one.size(), wide, stain, chance)
                : rod(one.size(), wide, stain, chance);
    }

    private static Body pair(double size, double wide, Stain stain, Chance chance) {
        double bend = chance.between(-0.3, 0.3);
        return Group.of(List.of(
                new Moved(rod(size * 0.5, wide, stain, chance), -size * 0.25, 0, -bend / 2),
                new Moved(rod(size * 0.49, wide, stain, chance), size * 0.25, 0, bend / 2)));
    }

    private static Body rod(double length, double wide, Stain stain, Chance chance) {
        double waist = chance.between(0, 0.12);
        var shape = new Strip(
                length, chance.between(0, 0.09), way -> wide / 2 * (1 - waist * StrictMath.sin(StrictMath.PI * way)));
        return bipolar(stain.on(shape, length * 0.55, chance), length, stain, chance);
    }

    /** Darker at the ends by a little, or by much. */
    private static Body bipolar(Body rod, double length, Stain stain, Chance chance) {
        float more = (float) stain.depth() * chance.near(0, 0.4);
        float half = (float) length / 2;
        var shape = rod.outline();
        return Group.within(rod, List.of(new Substance(shape, length * 0.55, (u, _, d, ink) -> {
            float end = Steps.smooth(0.45f, 0.9f, Math.abs(u) / half);
            ink.absorb(stain.dye(), more * end * ink.within(d - 0.08f, 0.3f));
        })));
    }

    /** Between a coccus and a rod: hardly longer than wide, of unlike length. */
    static Body coccobacilli(Individual one) {
        var chance = one.chance();
        var stain = Stain.negative(chance);
        double size = one.size();
        double wide = chance.between(0.46, 0.62);
        if (size > 1.35) {
            double angle = chance.between(-0.4, 0.4);
            return Group.of(List.of(
                    new Moved(small(size * 0.52, wide, stain, chance), -size * 0.24, 0, -angle / 2),
                    new Moved(small(size * 0.5, wide, stain, chance), size * 0.25, 0, angle / 2)));
        }
        return small(size, Math.clamp(wide, size * 0.58, size * 0.75), stain, chance);
    }

    private static Body small(double length, double wide, Stain stain, Chance chance) {
        return stain.on(Blob.oval(length, Math.min(wide / length, 0.92), 0.05, chance), length * 0.6, chance);
    }

    /** Thin and faint: a comma, two that meet like the wings of a gull, or an S. */
    static Body curved(Individual one) {
        var chance = one.chance();
        var stain = Stain.negative(chance).times(0.72);
        double size = one.size();
        double wide = chance.between(0.32, 0.46);
        if (size < 2.3) {
            return comma(size, wide, chance.between(0.5, 0.8), stain, chance);
        }
        double each = size * 0.54;
        double bend = chance.between(1.2, 1.9) / each;
        boolean wings = chance.happens(0.55);
        double lean = wings ? chance.between(0.05, 0.3) : chance.between(-0.3, 0.1);
        return Group.of(List.of(
                new Moved(comma(each, wide, bend, stain, chance), -size * 0.245, 0, lean),
                new Moved(
                        comma(each, wide, bend, stain, chance),
                        size * 0.245,
                        0,
                        wings ? -lean : StrictMath.PI + lean)));
    }

    private static Body comma(double length, double wide, double bend, Stain stain, Chance chance) {
        double arc = length * (1 + length * length * bend * bend / 24);
        var shape = new Strip(
                arc, bend, way -> wide / 2 * (0.72 + 0.28 * StrictMath.sin(StrictMath.PI * Math.clamp(way, 0, 1))));
        double sag = (1 - StrictMath.cos(arc * bend / 2)) / bend * 0.6;
        return new Moved(stain.on(shape, length * 0.75, chance), 0, -sag, 0);
    }

    /** Broad, with ends as if cut off, alone or in pairs; one or the other has lost some of its violet. */
    static Body boxcars(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double wide = chance.between(1.1, 1.5);
        int number = size > 5.4 ? 2 : 1;
        double length = size / number;
        List<Body> cars = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            var stain =
                    Stain.positive(chance).times(chance.happens(0.15) ? 0.5 : 1).mottled(0.3);
            double x = (i - (number - 1) / 2.0) * length;
            var shape = Facets.box(length * 0.975, wide * chance.between(0.95, 1.05), wide * 0.36);
            cars.add(new Moved(
                    stain.on(shape, length * 0.56 + 0.3, chance), x, 0, number == 1 ? 0 : chance.between(-0.08, 0.08)));
        }
        return Group.of(cars);
    }

    /** Large rods end to end, most with an oval in or near the middle that takes no stain. */
    static Body spores(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double wide = chance.between(0.95, 1.2);
        int number = (int) Math.max(1, Math.round(size / 4));
        double length = size / number;
        var stain = Stain.positive(chance).mottled(0.3);
        List<Body> rods = new ArrayList<>();
        double bow = chance.between(-0.12, 0.12);
        for (int i = 0; i < number; i++) {
            double way = number == 1 ? 0 : 2.0 * i / (number - 1) - 1;
            boolean spore = i == number / 2 || chance.happens(0.7);
            rods.add(new Moved(
                    sporing(length * 0.98, wide, spore, stain.times(chance.between(0.85, 1)), chance),
                    (i - (number - 1) / 2.0) * length,
                    bow * size * (way * way - 0.5) * 0.5,
                    bow * way * 1.6 + chance.between(-0.05, 0.05)));
        }
        return Group.of(rods);
    }

    /** No two spores are as ripe, as large or in the same place; what is left in one of the stain is pale. */
    private static Body sporing(double length, double wide, boolean spore, Stain stain, Chance chance) {
        var rod = Facets.box(length, wide, wide * 0.75);
        if (!spore) {
            return stain.on(rod, length * 0.56 + 0.3, chance);
        }
        double off = length * (chance.happens(0.4) ? chance.between(-0.06, 0.06) : chance.between(0.12, 0.26));
        var oval = Blob.oval(wide * chance.between(1, 1.5), chance.between(0.55, 0.8), 0.06, chance)
                .placed(off, chance.between(-0.08, 0.08), chance.between(-0.12, 0.12));
        var noise = new Noise(chance);
        float own = (float) stain.depth();
        float ripe = chance.near(0.66, 0.95);
        float pink = chance.near(0.08, 0.3);
        return new Substance(rod, length * 0.56 + 0.4, (u, v, d, ink) -> {
            float within = ink.within(d, 0.3f);
            float clear = ripe * ink.within(oval.inside(u, v) + 0.08f * noise.at(u * 1.5f, v * 1.5f), 0.46f);
            float patch = 1 + (float) stain.mottle() * noise.at(u * 1.3f + 9, v * 1.3f);
            ink.absorb(stain.dye(), own * within * patch * (0.8f + 0.2f * Steps.smooth(0, 0.3f, d)) * (1 - clear));
            ink.absorb(Dyes.SAFRANIN, pink * within * clear);
            ink.retard(0.03f * within);
        });
    }

    /** Slender clubs side by side like a fence and at angles to each other, with darker granules. */
    static Body palisades(Individual one) {
        var chance = one.chance();
        var stain = Stain.positive(chance).mottled(0.35);
        double size = one.size();
        double length = chance.between(2.2, 3.2);
        List<Body> clubs = new ArrayList<>();
        double bow = chance.between(-0.35, 0.35);
        double lean = StrictMath.PI / 2 + chance.between(-0.3, 0.3);
        for (double x = 0.35 - size / 2; x < size / 2 - 0.3; ) {
            double way = 2 * x / size;
            double y = bow * size / 2 * (0.5 - way * way) + chance.between(-0.5, 0.5);
            double turn = lean - 2 * bow * way + chance.between(-0.25, 0.25);
            clubs.add(new Moved(club(length * chance.between(0.55, 1.15), stain, chance), x, y, turn));
            boolean breaks = chance.happens(0.32);
            x += breaks ? chance.between(0.8, 1.4) : chance.between(0.5, 0.8);
            lean += breaks ? chance.between(-1.1, 1.1) : 0;
        }
        return Group.of(clubs);
    }

    private static Body club(double length, Stain stain, Chance chance) {
        double wide = chance.between(0.5, 0.66);
        double swell = chance.between(0.1, 0.75);
        boolean first = chance.happens(0.5);
        var shape = new Strip(
                length,
                chance.between(0, 0.25),
                way -> wide / 2 * (0.8 + swell * StrictMath.pow(first ? way : 1 - way, 2)));
        return bipolar(stain.times(chance.between(0.65, 1)).on(shape, length * 0.58, chance), length, stain, chance);
    }
}
