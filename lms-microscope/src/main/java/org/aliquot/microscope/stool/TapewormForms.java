package org.aliquot.microscope.stool;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Needles;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** Eggs of tapeworms. */
final class TapewormForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye WALNUT = LiddedEgg.AMBER.mixed(Dyes.DIRT, 0.45);

    private TapewormForms() {}

    /** A thick brown wall of prisms, seen as spokes; three pairs of hooks in what it encloses. */
    static Body taenia(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.92, 0.99), 0.012, chance);
        float wall = chance.near(3.4, 4.8);
        int spokes = 62 + chance.below(24);
        float tint = chance.near(0.9, 1.5);
        var noise = new Noise(chance);
        double within = size - 2 * wall;
        var yolk = new Yolk(new Yolk.Look(Yolk.BROWN, chance.between(0.35, 0.6), 0.7, 0.9), chance);
        var body = new Substance(shape, size * 0.6 + 1, (u, v, d, ink) -> {
            float lies = ink.within(d, 0.5f);
            float inside = ink.within(d - wall, 0.6f);
            float turn = Steps.turn(u, v) * spokes + 0.6f * noise.at(u * 0.2f, v * 0.2f);
            float spoke = Substance.line(turn - Math.round(turn), 0.42f)
                    * Steps.smooth(0.3f, 1, d)
                    * Steps.smooth(wall + 0.3f, wall - 0.6f, d)
                    * (0.6f + 0.5f * noise.at(u * 0.3f + 9, v * 0.3f));
            ink.retard(0.4f * lies - 0.26f * inside + 0.05f * spoke);
            ink.absorb(WALNUT, tint * ((lies - inside) * (0.75f + 0.4f * spoke) + 0.34f * inside));
            ink.absorb(
                    Dyes.SHADE,
                    0.4f * Substance.line(d - 0.3f, 0.9f)
                            + 0.3f * Substance.line(d - wall, 0.7f)
                            + 0.22f * spoke * lies);
            yolk.lie(u, v, d - wall - 0.6f, ink);
        });
        return Group.within(body, List.of(new Moved(hooks(within * 0.5, chance), 0, 0, chance.between(0, FULL))));
    }

    /** Three pairs in a fan, one or the other pair deeper. */
    private static Body hooks(double radius, Chance chance) {
        List<Needles.Needle> all = new ArrayList<>();
        double spread = chance.between(0.5, 0.8);
        for (int i = -1; i <= 1; i++) {
            double angle = i * spread + chance.between(-0.15, 0.15);
            double far = radius * chance.between(0.3, 0.5);
            double length = radius * chance.between(0.42, 0.6);
            double apart = chance.between(0.5, 0.8);
            for (int side = -1; side <= 1; side += 2) {
                all.add(new Needles.Needle(
                        far * StrictMath.cos(angle) - side * apart * StrictMath.sin(angle),
                        far * StrictMath.sin(angle) + side * apart * StrictMath.cos(angle),
                        angle + side * chance.between(0.02, 0.12),
                        length,
                        chance.between(0.26, 0.36)));
            }
        }
        return new Needles(all, new Needles.Look(Dyes.LIPID, 0.1f, 0.42f, 0.16f, 0.4f));
    }

    /** Two thin membranes; threads from both poles of the inner one lie between them. */
    static Body dwarf(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double ratio = chance.between(0.76, 0.92);
        var shape = Blob.oval(size, ratio, 0.02, chance);
        double inner = size * chance.between(0.58, 0.66);
        double narrow = chance.between(0.78, 0.9);
        double lean = chance.between(-0.3, 0.3);
        var core = Blob.oval(inner, narrow, 0.02, chance).placed(0, 0, lean);
        var yolk = new Yolk(new Yolk.Look(Yolk.STRAW, chance.between(0.3, 0.5), 0.6, 0.9), chance);
        var noise = new Noise(chance);
        float polar = (float) inner / 2;
        float cos = (float) StrictMath.cos(lean);
        float sin = (float) StrictMath.sin(lean);
        var shell = new Shell(chance.between(0.5, 0.8), Yolk.STRAW, 0.2, 0.26);
        Body egg = shell.around(shape, size * 0.6 + 1, (u, v, d, ink) -> {
            float e = core.inside(u, v);
            ink.retard(0.04f * Steps.smooth(0, 1, d) + 0.12f * ink.within(e, 0.5f));
            ink.absorb(
                    Dyes.SHADE,
                    0.34f * Substance.line(e - 0.2f, 0.75f) + 0.05f * ink.within(-e, 1) * noise.at(u * 0.3f, v * 0.3f));
            float along = Math.abs(cos * u + sin * v) - polar;
            float across = cos * v - sin * u;
            float knob = 1.5f - (float) Math.sqrt(along * along + across * across * 0.6f);
            ink.absorb(Dyes.SHADE, 0.3f * ink.within(knob, 0.8f));
            yolk.lie(u, v, e - 0.9f, ink);
        });
        List<Body> more = new ArrayList<>();
        more.add(new Moved(hooks(inner * 0.38, chance), 0, 0, chance.between(0, FULL)));
        for (int side = -1; side <= 1; side += 2) {
            more.add(threads(shape, polar, lean, side, chance));
        }
        return Group.within(egg, more);
    }

    /** Four to seven waving threads that begin at a pole and end before the outer membrane. */
    private static Body threads(Shape outer, double polar, double lean, int side, Chance chance) {
        List<Needles.Needle> all = new ArrayList<>();
        int number = 4 + chance.below(4);
        for (int i = 0; i < number; i++) {
            double heading =
                    lean + (side < 0 ? StrictMath.PI : 0) + (i - (number - 1) / 2.0) * chance.between(0.4, 0.6);
            double x = side * polar * StrictMath.cos(lean);
            double y = side * polar * StrictMath.sin(lean);
            double curl = (i < number / 2.0 ? -1 : 1) * chance.between(0.05, 0.5);
            for (int k = 0; k < 8; k++) {
                double step = 1.7;
                double nx = x + step * StrictMath.cos(heading);
                double ny = y + step * StrictMath.sin(heading);
                if (outer.inside((float) nx, (float) ny) < 1.6) {
                    heading += curl > 0 ? 0.7 : -0.7;
                    continue;
                }
                all.add(new Needles.Needle((x + nx) / 2, (y + ny) / 2, heading, step * 1.35, 0.24));
                x = nx;
                y = ny;
                heading += curl * chance.between(0.2, 1) + chance.between(-0.25, 0.25);
            }
        }
        return new Needles(all, new Needles.Look(Dyes.LIPID, 0.1f, 0.22f, 0.05f, 0.9f));
    }

    /** Broad, brown-yellow, a lid at one end and a small knob at the other, full of yolk. */
    static Body broad(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var lidded = new LiddedEgg(chance.between(0.66, 0.76), chance.between(-0.02, 0.08), chance.between(0.1, 0.14));
        var oval = lidded.shape(size * 0.985);
        var shape =
                Shape.joined(List.of(oval, Shape.circle(size * 0.487, size * chance.between(-0.03, 0.03), 0.9)), 0.8);
        return lidded.filled(one, shape, new LiddedEgg.Filled(1.1, 1.5, chance.between(0.55, 0.9)), chance);
    }
}
