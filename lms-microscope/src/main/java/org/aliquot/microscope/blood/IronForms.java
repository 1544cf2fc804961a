package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Crumbs;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Lobes;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;

/** Cells of marrow and blood in Prussian blue. */
final class IronForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye IRON = Dyes.PRUSSIAN_BLUE;
    private static final Dye RED_CELL =
            Dyes.HEMOGLOBIN.mixed(Dyes.GRAY_BLUE, 0.25).times(0.42);
    private static final Dye PLASMA = Dyes.NUCLEAR_FAST_RED.mixed(Dyes.GRAY_BLUE, 0.35);
    private static final Chromatin.Colors FAST_RED = new Chromatin.Colors(
            Dyes.NUCLEAR_FAST_RED.mixed(Dyes.CHROMATIN_RED, 0.25),
            Dyes.CHROMATIN_RED,
            Dyes.NUCLEAR_FAST_RED,
            Dyes.NUCLEAR_FAST_RED.mixed(Dyes.CHROMATIN, 0.3));

    private IronForms() {}

    static Body red(Individual one) {
        return disc(one.size(), one.chance());
    }

    private static RedDisc disc(double size, Chance chance) {
        return new RedDisc(
                RedShapes.round(size, chance),
                RedForms.usual(chance),
                RED_CELL,
                size / 2,
                size / 2 * 1.06 + 0.35,
                chance);
    }

    static Body siderocyte(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var cell = disc(size, chance);
        int number = 1 + chance.below(6);
        double first = chance.between(0, FULL);
        List<Body> grains = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double angle = first + chance.between(-0.6, 0.6);
            double far = size * chance.between(0.22, 0.4);
            grains.add(grain(far, angle, number == 1 ? chance.between(0.5, 0.8) : chance.between(0.32, 0.62), chance));
        }
        return Group.within(cell, grains);
    }

    private static Body grain(double far, double angle, double wide, Chance chance) {
        var shape = Blob.oval(wide, chance.between(0.7, 1), 0.12, chance)
                .placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), chance.between(0, FULL));
        return new Speck(shape, new Speck.Look(IRON, chance.near(0.75, 1.2), 0.26f, 0.015f), far + wide);
    }

    static Body erythroblast(Individual one) {
        var chance = one.chance();
        return erythroblast(one.size(), core(one.size(), chance), chance).body();
    }

    private static Shape core(double size, Chance chance) {
        double off = size * chance.between(0.02, 0.09);
        return Blob.oval(size * chance.between(0.5, 0.6), chance.between(0.9, 1), 0.02, chance)
                .placed(off, 0, chance.between(0, FULL));
    }

    private static CellPlan erythroblast(double size, Shape core, Chance chance) {
        return new CellPlan(size, chance)
                .colors(FAST_RED)
                .outline(Blob.oval(size, chance.between(0.88, 0.98), 0.035, chance))
                .cytoplasm(PLASMA, chance.between(0.26, 0.4), 0.15, 0.15)
                .nucleus(core, new Chromatin.Look(0.95, 0.95, 0.5, 0.05, 0.05), 0.06);
    }

    static Body sideroblast(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var core = core(size, chance);
        var plan = erythroblast(size, core, chance);
        int number = (int) one.property("granules", 2);
        double angle = chance.between(0, FULL);
        for (int i = 0; i < number; i++) {
            double edge = edge(core, angle, size);
            double far = edge + Math.max(0.55, (size * 0.44 - edge) * chance.between(0.25, 0.8));
            plan.extra(grain(Math.min(far, size * 0.43), angle, chance.between(0.3, 0.48), chance));
            angle += FULL / number * chance.between(0.6, 1.3);
        }
        return plan.body();
    }

    /** Along the nucleus over more than a third of it, here crowded and there with a gap. */
    static Body ring(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var core = core(size, chance);
        var plan = erythroblast(size, core, chance);
        int number = (int) one.property("granules", 9);
        double arc = FULL * Math.min(1, chance.between(0.42, 0.55) + 0.045 * (number - 7));
        double first = chance.between(0, FULL);
        for (int i = 0; i < number; i++) {
            double angle = first + arc * (i + chance.between(-0.3, 0.3)) / number;
            double far = edge(core, angle, size) + chance.between(0.05, 0.32);
            plan.extra(grain(far, angle, chance.between(0.4, 0.72), chance));
        }
        return plan.body();
    }

    private static double edge(Shape core, double angle, double size) {
        double far = 0;
        while (far < size / 2
                && core.inside((float) (far * StrictMath.cos(angle)), (float) (far * StrictMath.sin(angle))) > 0) {
            far += 0.05;
        }
        return far;
    }

    static Body neutrophil(Individual one) {
        var chance = one.chance();
        return new CellPlan(one.size(), chance)
                .colors(FAST_RED)
                .cytoplasm(PLASMA, chance.between(0.16, 0.26), 0.3, 0.1)
                .nucleus(
                        Lobes.segmented(one.size(), 2 + chance.below(4), chance),
                        new Chromatin.Look(0.85, 0.85, 0.5, 0.1, 0.05),
                        0.14)
                .body();
    }

    static Body full(Individual one) {
        var chance = one.chance();
        var plan = macrophage(one.size(), chance);
        double filled = chance.between(0.55, 0.85);
        var free = plan.free();
        return plan.zone(free, IRON.mixed(PLASMA, 0.25), chance.between(0.2, 0.45), 2)
                .grain(new Granules(2.6, 0.5, 1.2, filled * 0.7, chance).in(free), IRON, 0.95, 0)
                .grain(new Granules(1.5, 0.2, 0.68, filled * 0.8, chance).in(free), IRON, 0.85, 0)
                .grain(new Granules(0.8, 0.08, 0.3, filled * 0.6, chance), IRON, 0.6, 0.2)
                .body();
    }

    static Body empty(Individual one) {
        return macrophage(one.size(), one.chance()).body();
    }

    private static CellPlan macrophage(double size, Chance chance) {
        double share = chance.between(0.32, 0.4);
        double off = chance.between(0.14, 0.22);
        return new CellPlan(size, chance)
                .colors(FAST_RED)
                .outline(Blob.oval(size, chance.between(0.72, 0.92), 0.14, chance))
                .cytoplasm(PLASMA, chance.between(0.2, 0.32), 0.5, 0.1)
                .nucleus(
                        Nuclei.dented(size, share, off, chance.between(0, 0.15), chance),
                        new Chromatin.Look(0.6, 0.8, 0.4, 0.5, 0.05),
                        0.25)
                .nucleoli(Nuclei.nucleoli(size, share * 0.8, off, 1, chance))
                .vacuoles(WhiteForms.vacuoles(size, 4 + chance.below(6), 0.4, 1.1, chance));
    }

    static Body deposit(Individual one) {
        return Crumbs.heap(one.size(), IRON.times(1.25), IRON, one.chance());
    }
}
