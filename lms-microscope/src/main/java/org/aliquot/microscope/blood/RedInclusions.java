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
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Strewn;

/** Red cells with something in them or on them. */
final class RedInclusions {

    private static final Dye STIPPLE = Dyes.DEEP_BLUE.mixed(Dyes.CHROMATIN, 0.4);

    private RedInclusions() {}

    static Body nucleated(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double nucleus = size * chance.between(0.4, 0.5);
        var look = new Chromatin.Look(1.5, 0.9, 0.42, 0.05, 0.05);
        var tinged = Dyes.HEMOGLOBIN.mixed(Dyes.RNA_BLUE, chance.between(0.06, 0.2));
        double off = size * chance.between(0.06, 0.16);
        return new CellPlan(one.size(), chance)
                .outline(Blob.oval(size, chance.between(0.9, 1), 0.025, chance))
                .cytoplasm(tinged, 1.06, 0.06, 0.08)
                .nucleus(
                        Blob.oval(nucleus, chance.between(0.88, 1), 0.02, chance)
                                .placed(off, 0, 0),
                        look,
                        0.08)
                .nucleusIs("Round, very dense nucleus")
                .cytoplasmIs("Gray-pink cytoplasm")
                .body();
    }

    static Body howellJolly(Individual one) {
        var chance = one.chance();
        var cell = RedForms.plain(one.size(), chance);
        double far = one.size() * chance.between(0.12, 0.33);
        double size = chance.between(0.8, 1.2);
        Body inclusion = spot(far, chance.between(0, 6), size, Dyes.CHROMATIN, chance);
        return Group.within(cell, List.of(inclusion)).naming(Part.of("Howell–Jolly body", inclusion.outline()));
    }

    static Body stippled(Individual one) {
        var chance = one.chance();
        var cell = RedForms.tinged(one.size(), chance.between(0.02, 0.12), chance);
        double coarse = chance.between(0.13, 0.2);
        var large = new Granules(0.62, 0.06, coarse, 0.6, chance);
        return Group.within(
                        cell,
                        List.of(dots(cell, large, 0.5), dots(cell, new Granules(0.5, 0.04, 0.1, 0.5, chance), 0.36)))
                .naming(new Part("One of many blue granules", () -> large.largest(cell.outline())));
    }

    private static Body dots(RedDisc cell, Granules granules, double amount) {
        return new Strewn(cell.outline(), granules, new Speck.Look(STIPPLE, (float) amount, 0.26f, 0), cell.reach());
    }

    static Body pappenheimer(Individual one) {
        var chance = one.chance();
        var cell = RedForms.plain(one.size(), chance);
        double angle = chance.between(0, 6);
        double far = one.size() * chance.between(0.27, 0.36);
        List<Body> grains = new ArrayList<>();
        int number = 3 + chance.below(4);
        for (int i = 0; i < number; i++) {
            grains.add(spot(
                    far + chance.between(-0.6, 0.5),
                    angle + chance.between(-0.35, 0.35),
                    chance.between(0.3, 0.6),
                    STIPPLE.times(0.5),
                    chance));
        }
        return Group.within(cell, grains)
                .naming(Part.of("Grain of iron near the edge", grains.getFirst().outline()));
    }

    static Body cabot(Individual one) {
        var chance = one.chance();
        var cell = RedForms.plain(one.size(), chance);
        double size = one.size() * chance.between(0.5, 0.68);
        boolean eight = chance.happens(0.4);
        double cross = chance.between(0.75, 1);
        Shape ring = ring(eight ? size * 0.55 : size, cross, 0.06, chance);
        if (eight) {
            var second = ring(size * 0.5, cross, 0.06, chance).placed(size * 0.24, 0, 0.3);
            ring = Shape.joined(List.of(ring.placed(-size * 0.24, 0, 0), second), 0.1);
        }
        var loop =
                new Speck(ring, new Speck.Look(Dyes.CHROMATIN_RED.mixed(Dyes.CHROMATIN, 0.4), 0.62f, 0.42f, 0), size);
        return Group.within(cell, List.of(loop)).naming(Part.of("Cabot ring", loop.outline()));
    }

    static Shape ring(double size, double ratio, double half, Chance chance) {
        var middle = Blob.oval(size, ratio, 0.05, chance);
        float wide = (float) half;
        var noise = new Noise(chance);
        return (u, v) -> wide * (0.6f + 2.6f * noise.at(u * 0.7f, v * 0.7f)) - Math.abs(middle.inside(u, v));
    }

    static Body underPlatelet(Individual one) {
        var chance = one.chance();
        var cell = RedForms.plain(one.size(), chance);
        double far = one.size() * chance.between(0, 0.25);
        var platelet = PlateletForms.platelet(chance.between(2, 2.8), chance);
        var halo = Speck.flat(Shape.circle(far, 0, platelet.reach() * 0.72), Dyes.HEMOGLOBIN, -0.13, one.size());
        var lying = new Moved(platelet, far, 0, chance.between(0, 6));
        return Group.within(cell, List.of(halo, lying))
                .naming(
                        Part.of("Platelet over the cell", lying.outline()),
                        Part.beyond("Pale halo", halo.outline(), lying.outline()));
    }

    private static Body spot(double far, double angle, double size, Dye dye, Chance chance) {
        var shape = Blob.oval(size, chance.between(0.8, 1), 0.05, chance)
                .placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), angle);
        return Speck.flat(shape, dye, 1.2, far + size);
    }
}
