package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Tube;

/** Molds whose spores ripen in a sac. The sac points along u. */
final class SporangiumForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye GRAY = Dyes.DIRT.mixed(Dyes.COTTON_BLUE, 0.45).times(1.25);
    private static final Dye BLUE_GRAY = Dyes.COTTON_BLUE.mixed(Dyes.DIRT, 0.3);

    private SporangiumForms() {}

    /** Stalks that do not branch, two or three from where a runner has put down rootlets. */
    static Body rhizopus(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance).thick(1.1).filled(chance.between(0.14, 0.26));
        var growth = new Growth(chance);
        double node = -size / 2 + size * chance.between(0.2, 0.25);
        List<Tube> tubes = new ArrayList<>();
        double up = chance.between(1.25, 1.6);
        tubes.add(Tube.wandering(node, 0, up, size * chance.between(0.3, 0.36), 5, 0.08, chance));
        tubes.add(Tube.wandering(node, 0, up + StrictMath.PI + chance.between(-0.2, 0.2), size * 0.3, 5, 0.08, chance));
        double round = size * chance.between(0.12, 0.15);
        int stalks = 2 + chance.below(2);
        for (int i = 0; i < stalks; i++) {
            double heading = i == 0 ? chance.between(-0.08, 0.08) : (i == 1 ? 1 : -1) * chance.between(0.38, 0.62);
            double own = i == 0 ? round : round * chance.between(0.6, 0.85);
            double length = i == 0 ? size / 2 - node - 1.85 * round : (size / 2 - node) * chance.between(0.35, 0.55);
            var stalk = straightened(node, heading, length, chance);
            tubes.add(stalk);
            var sac = new Moved(
                    sporangium(own, GRAY, chance),
                    stalk.end().x() + 0.85 * own * StrictMath.cos(stalk.heading()),
                    stalk.end().y() + 0.85 * own * StrictMath.sin(stalk.heading()),
                    stalk.heading());
            growth.add(sac);
            growth.name("Sporangium", sac.outline());
            growth.name("Unbranched stalk (sporangiophore)", stalk);
        }
        growth.hypha(tubes, walls, 0);
        List<Tube> roots = rootlets(node, size * 0.2, chance);
        growth.hypha(roots, Walls.blue(chance).times(0.75), 0);
        var root = roots.getFirst();
        var knot = Shape.circle(node, 0, size * 0.07);
        growth.name("Rhizoids", (u, v) -> Math.min(root.inside(u, v), -knot.inside(u, v)));
        growth.name("Runner (stolon)", tubes.getFirst());
        strew(growth, size / 2 - round, round, chance);
        return growth.within(size, 0.78, new Walls(GRAY, 0.6f, 0.7f, GRAY, 0.6f));
    }

    private static Tube straightened(double node, double heading, double length, Chance chance) {
        double bow = chance.between(-0.06, 0.06) * length;
        double x = node + length / 2 * StrictMath.cos(heading) - bow * StrictMath.sin(heading);
        double y = length / 2 * StrictMath.sin(heading) + bow * StrictMath.cos(heading);
        return new Tube(List.of(
                new Tube.Knot(node, 0, 4.2),
                new Tube.Knot(x, y, 5),
                new Tube.Knot(node + length * StrictMath.cos(heading), length * StrictMath.sin(heading), 5.4)));
    }

    private static List<Tube> rootlets(double node, double length, Chance chance) {
        List<Tube> roots = new ArrayList<>();
        int number = 4 + chance.below(3);
        for (int i = 0; i < number; i++) {
            double heading = StrictMath.PI + (i / (number - 1.0) - 0.5) * 1.9 + chance.between(-0.15, 0.15);
            double own = length * chance.between(0.7, 1);
            var root = thinning(node, 0, heading, own, 2.6, chance);
            roots.add(root);
            Tube.Knot fork = root.at(chance.between(0.35, 0.6));
            roots.add(thinning(
                    fork.x(),
                    fork.y(),
                    heading + (chance.happens(0.5) ? 1 : -1) * chance.between(0.35, 0.7),
                    own * 0.45,
                    fork.half(),
                    chance));
        }
        return roots;
    }

    private static Tube thinning(double x, double y, double heading, double length, double half, Chance chance) {
        List<Tube.Knot> knots = new ArrayList<>(List.of(new Tube.Knot(x, y, half)));
        double turn = heading;
        for (int i = 1; i <= 6; i++) {
            Tube.Knot last = knots.getLast();
            turn += chance.between(-0.2, 0.2);
            knots.add(new Tube.Knot(
                    last.x() + length / 6 * StrictMath.cos(turn),
                    last.y() + length / 6 * StrictMath.sin(turn),
                    half * (1 - 0.13 * i)));
        }
        return new Tube(knots);
    }

    /** A stalk that branches, from a hypha without rootlets. */
    static Body mucor(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance).thick(0.9).filled(chance.between(0.16, 0.3));
        var growth = new Growth(chance);
        double round = size * chance.between(0.14, 0.18);
        List<Tube> tubes = new ArrayList<>();
        double top = size / 2 - 1.85 * round;
        double bow = chance.between(-0.1, 0.1) * size;
        var stem = new Tube(List.of(
                new Tube.Knot(-size / 2, bow, 4.5),
                new Tube.Knot(-size * 0.25, bow * 0.3, 4.7),
                new Tube.Knot(-size * 0.05, bow * 0.05, 4.4),
                new Tube.Knot(top * 0.6, 0, 4.4),
                new Tube.Knot(top, 0, 4.8)));
        tubes.add(stem);
        growth.add(new Moved(sporangium(round, BLUE_GRAY, chance), top + 0.85 * round, 0, 0));
        growth.name("Sporangium", Shape.circle(top + 1.1 * round, 0, 0.7 * round));
        growth.name("Columella", Shape.circle(top + 0.3 * round, 0, 0.3 * round));
        growth.name("Stalk (sporangiophore)", stem);
        int branches = 1 + chance.below(2);
        for (int i = 0; i < branches; i++) {
            Tube.Knot root = stem.at(i == 0 ? 0.5 : 0.25);
            double side = i == 0 ? 1 : -1;
            double heading = side * chance.between(0.6, 0.95);
            double own = round * chance.between(0.6, 0.9);
            var branch =
                    Tube.wandering(root.x(), root.y(), heading, size * chance.between(0.12, 0.2), 3.8, 0.1, chance);
            tubes.add(branch);
            growth.name("Branch of the stalk", branch);
            growth.add(new Moved(
                    sporangium(own, BLUE_GRAY, chance),
                    branch.end().x() + 0.85 * own * StrictMath.cos(branch.heading()),
                    branch.end().y() + 0.85 * own * StrictMath.sin(branch.heading()),
                    branch.heading()));
        }
        growth.hypha(tubes, walls, 0);
        strew(growth, top + round, round, chance);
        return growth.within(size, 0.72, new Walls(BLUE_GRAY, 0.6f, 0.7f, BLUE_GRAY, 0.6f));
    }

    /** Spores that left the sac. */
    private static void strew(Growth growth, double middle, double round, Chance chance) {
        int number = 8 + chance.below(16);
        for (int i = 0; i < number; i++) {
            double angle = chance.between(1.2, FULL - 1.2);
            double far = round * chance.between(1.1, 1.9);
            double own = chance.between(4.2, 6);
            growth.conidium(
                    middle + far * StrictMath.cos(angle) * 0.9,
                    far * StrictMath.sin(angle),
                    chance.between(0, FULL),
                    own,
                    own * chance.between(0.75, 0.95));
        }
    }

    /** A sac of spores with a dome at its base, towards which u is negative. */
    private static Body sporangium(double radius, Dye dye, Chance chance) {
        var shape = Blob.oval(radius * 2, chance.between(0.92, 1), 0.02, chance);
        var columella = Shape.circle(-radius * 0.55, 0, radius * chance.between(0.48, 0.6));
        var spores = new Grit(4.9, 1.7, 2.3, 0.97, chance);
        var more = new Grit(5.3, 1.6, 2.4, 0.9, chance);
        var noise = new Noise(chance);
        float deep = chance.near(0.8, 1.15);
        float most = (float) radius;
        return new Substance(shape, radius + 2, (u, v, d, ink) -> {
            float within = ink.within(d, 0.8f);
            float thick = 0.45f + 0.55f * Steps.smooth(0, 0.7f * most, d);
            float dome = ink.within(columella.inside(u, v), 3) * within;
            float grains = Math.max(spores.cover(u, v, 0.8f, ink), 0.85f * more.cover(u, v, 0.8f, ink));
            float patch = 1 + 0.25f * noise.rough(u * 0.12f, v * 0.12f, 2);
            float amount = deep * within * thick * patch * (0.55f + 0.6f * grains) * (1 - 0.68f * dome);
            ink.absorb(dye, amount);
            ink.absorb(
                    Dyes.COTTON_BLUE,
                    0.3f * Substance.line(d - 0.6f, 0.9f)
                            + 0.28f * within * Substance.line(columella.inside(u, v), 1.2f));
            ink.retard(0.05f * within * grains);
        });
    }
}
