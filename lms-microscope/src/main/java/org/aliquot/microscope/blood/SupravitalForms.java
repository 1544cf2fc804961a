package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Strewn;
import org.aliquot.microscope.optics.Strip;

/** Red cells that were stained alive with new methylene blue. */
final class SupravitalForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye CELL = Dyes.HEMOGLOBIN
            .mixed(Dyes.MALACHITE_GREEN, 0.42)
            .mixed(Dyes.NEW_METHYLENE_BLUE, 0.06)
            .times(0.52);
    private static final Dye RNA = Dyes.NEW_METHYLENE_BLUE;
    private static final Dye GLOBIN = Dyes.NEW_METHYLENE_BLUE.mixed(Dyes.COTTON_BLUE, 0.5);
    private static final Dye BETA_CHAINS = Dyes.NEW_METHYLENE_BLUE.mixed(Dyes.MALACHITE_GREEN, 0.45);

    private SupravitalForms() {}

    static Body mature(Individual one) {
        return cell(one.size(), one.chance());
    }

    private static RedDisc cell(double size, Chance chance) {
        return new RedDisc(
                RedShapes.round(size, chance),
                Profile.disc(chance.between(0.34, 0.5), chance.between(0.3, 0.55)),
                CELL,
                size / 2,
                size / 2 * 1.06 + 0.35,
                chance);
    }

    private static RedDisc filled(double size, Chance chance) {
        return new RedDisc(
                RedShapes.round(size, chance),
                Profile.disc(0.25, chance.between(0, 0.2)),
                CELL,
                size / 2,
                size / 2 * 1.06 + 0.35,
                chance);
    }

    /** The younger the cell, the more of its network is left: a heap, a wreath of threads, or some grains. */
    static Body reticulocyte(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var cell = filled(size, chance);
        double age = chance.unit();
        if (age > 0.62) {
            return Group.within(cell, grains(size, 3 + chance.below(8), chance));
        }
        List<Body> all = new ArrayList<>(network(size, age, chance));
        all.addAll(grains(size, 2 + chance.below(5), chance));
        return Group.within(cell, all);
    }

    private static List<Body> network(double size, double age, Chance chance) {
        double share = age < 0.25 ? chance.between(0.55, 0.68) : chance.between(0.4, 0.6);
        var core = Blob.oval(size * share, chance.between(0.7, 0.95), 0.18, chance)
                .placed(
                        size * chance.between(-0.08, 0.08),
                        size * chance.between(-0.08, 0.08),
                        chance.between(0, FULL));
        var bent = new Noise(chance);
        var lines = new Noise(chance);
        var gaps = new Noise(chance);
        float thin = chance.near(0.1, 0.15);
        float open = age < 0.25 ? 0.5f : chance.near(0.05, 0.3);
        Shape threads = (u, v) -> {
            float wu = u + 0.5f * bent.at(u * 0.5f, v * 0.5f);
            float wv = v + 0.5f * bent.at(u * 0.5f + 13, v * 0.5f);
            float far = Math.abs(lines.at(wu * 0.5f, wv * 0.5f)) / 0.75f;
            float wide = thin * (1 + 0.9f * gaps.at(u * 1.7f, v * 1.7f));
            float there = open + 0.8f * gaps.at(u * 0.42f + 30, v * 0.42f);
            return Math.min(Math.min(wide - far, there), core.inside(u, v));
        };
        double reach = size * 0.55;
        return List.of(
                new Speck(threads, new Speck.Look(RNA, chance.near(0.75, 1.05), 0.3f, 0.01f), reach),
                new Strewn(
                        core,
                        new Granules(0.62, 0.1, 0.27, age < 0.25 ? 0.7 : 0.45, chance),
                        new Speck.Look(RNA, 0.85f, 0.28f, 0.01f),
                        reach));
    }

    /** Grains of unlike size, some drawn out to a crooked thread. */
    private static List<Body> grains(double size, int number, Chance chance) {
        List<Body> grains = new ArrayList<>();
        double first = chance.between(0, FULL);
        for (int i = 0; i < number; i++) {
            double far = size * chance.between(0.03, 0.34);
            double angle = first + i * chance.between(0.4, 1.6);
            boolean thread = chance.happens(0.35);
            double length = thread ? chance.between(0.8, 1.8) : chance.between(0.3, 0.6);
            double half = thread ? chance.between(0.07, 0.11) : length * chance.between(0.34, 0.46);
            var uneven = new Noise(chance);
            var strip = new Strip(length, chance.between(0.1, 0.9), _ -> half);
            Shape crooked = (u, v) ->
                    strip.inside(u, v + 0.3f * uneven.at(u * 0.9f, 0)) + 0.12f * uneven.at(u * 1.6f + 9, v * 1.6f);
            grains.add(new Moved(
                    new Speck(crooked, new Speck.Look(RNA, chance.near(0.8, 1.2), 0.28f, 0.01f), length + 0.5),
                    far * StrictMath.cos(angle),
                    far * StrictMath.sin(angle),
                    chance.between(0, FULL)));
        }
        return grains;
    }

    static Body heinz(Individual one) {
        var chance = one.chance();
        double size = one.size() * 0.97;
        var cell = cell(size, chance);
        double fill = chance.unit();
        int number = fill < 0.4 ? 1 : fill < 0.7 ? 2 : 3 + chance.below(2);
        double angle = chance.between(0, FULL);
        List<Body> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double wide = number < 3 ? chance.between(1.3, 2.5) : chance.between(1, 1.7);
            var edge = edge(cell, angle, size);
            double far = edge - wide * chance.between(0.32, 0.5);
            var shape = Blob.oval(wide, chance.between(0.82, 1), 0.04, chance)
                    .placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), angle);
            all.add(new Speck(shape, new Speck.Look(GLOBIN, chance.near(0.5, 0.8), 0.42f, 0.07f), size * 0.75));
            angle += FULL / number * chance.between(0.55, 1.2);
        }
        return Group.within(cell, all);
    }

    private static double edge(RedDisc cell, double angle, double size) {
        double far = size * 0.6;
        while (far > 0
                && cell.outline().inside((float) (far * StrictMath.cos(angle)), (float) (far * StrictMath.sin(angle)))
                        < 0) {
            far -= 0.05;
        }
        return far;
    }

    static Body hemoglobinH(Individual one) {
        var chance = one.chance();
        var cell = cell(one.size(), chance);
        return Group.within(
                cell,
                List.of(new Strewn(
                        cell.outline(),
                        Granules.packed(chance.between(0.78, 0.95), 0.15, 0.25, chance),
                        new Speck.Look(BETA_CHAINS, chance.near(0.55, 0.8), 0.3f, 0.015f),
                        one.size() * 0.6)));
    }

    static Body howellJolly(Individual one) {
        var chance = one.chance();
        var cell = cell(one.size(), chance);
        double far = one.size() * chance.between(0.1, 0.3);
        double angle = chance.between(0, FULL);
        var dot = Blob.oval(chance.between(0.85, 1.2), chance.between(0.86, 1), 0.04, chance)
                .placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), angle);
        return Group.within(cell, List.of(new Speck(dot, new Speck.Look(RNA, 1.35f, 0.22f, 0.02f), one.size() * 0.5)));
    }
}
