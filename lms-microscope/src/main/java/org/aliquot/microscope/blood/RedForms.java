package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;

/** The forms of red cells. */
final class RedForms {

    private static final Dye POLYCHROMATIC =
            Dyes.HEMOGLOBIN.mixed(Dyes.RNA_BLUE, 0.2).times(1.02);

    private static final double FULL = 2 * StrictMath.PI;

    private RedForms() {}

    static Body normal(Individual one) {
        return pallor(plain(one.size(), one.chance()), "Pallor of one third", "Rim of hemoglobin");
    }

    private static RedDisc pallor(RedDisc cell, String middle, String rim) {
        return cell.naming(Part.of(middle, Shape.circle(0, 0, 0.5)), Part.along(rim, cell.outline(), 0.9));
    }

    static RedDisc plain(double size, Chance chance) {
        return disc(RedShapes.round(size, chance), usual(chance), size, chance);
    }

    /** With a share of blue from the ribosomes of a young cell. */
    static RedDisc tinged(double size, double blue, Chance chance) {
        var dye = Dyes.HEMOGLOBIN.mixed(Dyes.RNA_BLUE, blue);
        return new RedDisc(RedShapes.round(size, chance), usual(chance), dye, size / 2, reach(size), chance);
    }

    static Profile usual(Chance chance) {
        return Profile.disc(chance.between(0.34, 0.48), chance.between(0.3, 0.62));
    }

    static Body microcyte(Individual one) {
        var chance = one.chance();
        var pale = Profile.disc(chance.between(0.56, 0.68), chance.between(0.66, 0.8));
        return pallor(
                disc(RedShapes.round(one.size(), chance), pale, one.size(), chance),
                "Pallor of more than half of the cell",
                "Thin rim of hemoglobin");
    }

    static Body macroOvalocyte(Individual one) {
        var chance = one.chance();
        var oval = Blob.oval(one.size(), chance.between(0.7, 0.82), 0.02, chance);
        return disc(oval, Profile.disc(0.2, chance.between(0.05, 0.2)), one.size(), chance);
    }

    static Body target(Individual one) {
        var chance = one.chance();
        var cell = disc(
                RedShapes.round(one.size(), chance), Profile.target(chance.between(0.42, 0.62)), one.size(), chance);
        return cell.naming(
                Part.of("Dark spot in the middle", Shape.circle(0, 0, 0.5)),
                Part.along("Pale ring", cell.outline(), one.size() * 0.2),
                Part.along("Rim", cell.outline(), 0.55));
    }

    static Body spherocyte(Individual one) {
        var chance = one.chance();
        return disc(Blob.oval(one.size(), chance.between(0.96, 1), 0.01, chance), Profile.sphere(), one.size(), chance);
    }

    static Body elliptocyte(Individual one) {
        var chance = one.chance();
        var oval = Blob.oval(one.size(), chance.between(0.4, 0.58), 0.015, chance);
        return disc(oval, Profile.disc(0.36, chance.between(0.25, 0.55)), one.size(), chance);
    }

    static Body stomatocyte(Individual one) {
        var chance = one.chance();
        var slit = Profile.slit(one.size() * chance.between(0.27, 0.35), one.size() * chance.between(0.07, 0.12));
        return pallor(
                disc(RedShapes.round(one.size(), chance), slit, one.size(), chance),
                "Pallor like a slit",
                "Rim of hemoglobin");
    }

    static Body teardrop(Individual one) {
        var chance = one.chance();
        return solid(RedShapes.teardrop(one.size(), chance), 1.02, one.size(), chance);
    }

    static Body sickle(Individual one) {
        var chance = one.chance();
        return new RedDisc(
                RedShapes.sickle(one.size(), chance),
                Profile.solid(1.25),
                Dyes.HEMOGLOBIN,
                1.5,
                one.size() * 0.7 + 0.5,
                chance);
    }

    static Body helmet(Individual one) {
        var chance = one.chance();
        return solid(RedShapes.helmet(one.size(), chance), 1.1, one.size(), chance);
    }

    static Body fragment(Individual one) {
        var chance = one.chance();
        return solid(Fragments.any(one.size(), chance), chance.between(1.05, 1.3), one.size(), chance);
    }

    static Body acanthocyte(Individual one) {
        var chance = one.chance();
        return solid(RedShapes.acanthocyte(one.size(), chance), 1.25, one.size(), chance);
    }

    static Body echinocyte(Individual one) {
        var chance = one.chance();
        var profile = Profile.disc(chance.between(0.28, 0.36), chance.between(0.3, 0.5));
        var cell = disc(RedShapes.echinocyte(one.size(), chance), profile, one.size(), chance);
        List<Body> facing = new ArrayList<>();
        int number = 4 + chance.below(6);
        for (int i = 0; i < number; i++) {
            double angle = chance.between(0, FULL);
            double far = one.size() * chance.between(0.1, 0.36);
            var bump = Blob.round(chance.between(0.5, 0.9), 0.1, chance)
                    .placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), 0);
            facing.add(new Speck(bump, new Speck.Look(Dyes.HEMOGLOBIN, chance.near(0.1, 0.24), 0.5f, 0), one.size()));
        }
        var calm = Shape.circle(0, 0, one.size() * 0.45);
        return Group.within(cell, facing)
                .naming(
                        Part.beyond("Short, even spicule", cell.outline(), calm),
                        Part.of("Pallor, kept", Shape.circle(0, 0, 0.5)));
    }

    static Body bitten(Individual one) {
        var chance = one.chance();
        return solid(RedShapes.bitten(one.size(), chance), 1.06, one.size(), chance);
    }

    static Body polychromatic(Individual one) {
        var chance = one.chance();
        return new RedDisc(
                RedShapes.round(one.size(), chance),
                Profile.disc(0.2, chance.between(0, 0.14)),
                POLYCHROMATIC,
                one.size() / 2,
                reach(one.size()),
                chance);
    }

    private static RedDisc solid(Shape shape, double amount, double size, Chance chance) {
        return new RedDisc(shape, Profile.solid(amount), Dyes.HEMOGLOBIN, size / 2, reach(size), chance);
    }

    private static RedDisc disc(Shape shape, Profile profile, double size, Chance chance) {
        return new RedDisc(shape, profile, Dyes.HEMOGLOBIN, size / 2, size / 2 * 1.06 + 0.35, chance);
    }

    private static double reach(double size) {
        return size / 2 * 1.15 + 0.5;
    }
}
