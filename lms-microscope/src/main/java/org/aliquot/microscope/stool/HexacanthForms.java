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
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** Eggs of tapeworms that hold an embryo with six hooklets. */
final class HexacanthForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye WALNUT = LiddedEgg.AMBER.mixed(Dyes.DIRT, 0.45);

    private HexacanthForms() {}

    /** A thick brown wall of prisms, seen as spokes of unlike width; a membrane of its own about the embryo. */
    static Body taenia(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.9, 0.99), 0.014, chance);
        float wall = chance.near(3.2, 4.6);
        int spokes = 50 + chance.below(26);
        float tint = chance.near(0.9, 1.5);
        var noise = new Noise(chance);
        double within = size - 2 * wall;
        float gap = chance.near(0.5, 1);
        var yolk = new Yolk(new Yolk.Look(Yolk.BROWN, chance.between(0.35, 0.6), 0.7, 0.9), chance);
        var body = new Substance(shape, size * 0.6 + 1, (u, v, d, ink) -> {
            float lies = ink.within(d, 0.5f);
            float inside = ink.within(d - wall, 0.6f);
            float around = Steps.turn(u, v);
            float turn = around * spokes + 1.7f * noise.at(around * 32, 7) + 0.5f * noise.at(u * 0.2f, v * 0.2f);
            float spoke = Substance.line(turn - Math.round(turn), 0.42f)
                    * Steps.smooth(0.3f, 1, d)
                    * Steps.smooth(wall + 0.3f, wall - 0.6f, d)
                    * Math.max(0.1f, 0.6f + 0.9f * noise.at(u * 0.3f + 9, v * 0.3f));
            ink.retard(0.4f * lies - 0.26f * inside + 0.05f * spoke);
            ink.absorb(WALNUT, tint * ((lies - inside) * (0.75f + 0.4f * spoke) + 0.34f * inside));
            ink.absorb(
                    Dyes.SHADE,
                    0.4f * Substance.line(d - 0.3f, 0.9f)
                            + 0.3f * Substance.line(d - wall, 0.7f)
                            + 0.22f * spoke * lies);
            float e = d - wall - gap;
            ink.absorb(Dyes.SHADE, inside * (0.16f * Substance.line(e, 0.5f) - 0.03f * Steps.smooth(0, -0.5f, e)));
            yolk.lie(u, v, e - 0.4f, ink);
        });
        var hooklets = hooklets(within / 2 - gap, chance.between(3.2, 4.2), chance);
        return Group.within(body, hooklets)
                .naming(
                        Part.along("Thick wall with radial spokes", shape, 0.5 * wall),
                        Part.of("Pair of hooklets", hooklets.getFirst().outline()),
                        Part.of("Another pair of hooklets", hooklets.getLast().outline()));
    }

    /** Three pairs; they point the same way, and one of them may lie too deep to be sharp. */
    private static List<Body> hooklets(double radius, double length, Chance chance) {
        double turn = chance.between(0, FULL);
        double spread = chance.between(0.75, 1.1);
        List<Body> pairs = new ArrayList<>();
        for (int i = -1; i <= 1; i++) {
            double angle = i * spread + chance.between(-0.15, 0.15);
            double far = radius * (i == 0 ? chance.between(0.3, 0.6) : chance.between(0.42, 0.66));
            double heading = i * chance.between(0.15, 0.5) + chance.between(-0.15, 0.15);
            float deep = chance.happens(0.3) ? chance.near(0.3, 0.5) : chance.near(0.75, 1);
            List<Needles.Needle> two = new ArrayList<>();
            for (int side = -1; side <= 1; side += 2) {
                double apart = side * chance.between(0.55, 0.85);
                two.add(new Needles.Needle(
                        -apart * StrictMath.sin(heading) + chance.between(-0.3, 0.3) * StrictMath.cos(heading),
                        apart * StrictMath.cos(heading) + chance.between(-0.3, 0.3) * StrictMath.sin(heading),
                        heading + side * chance.between(0.02, 0.2),
                        length * chance.between(0.85, 1.1),
                        chance.between(0.26, 0.34)));
            }
            var look = new Needles.Look(Dyes.LIPID, 0.12f * deep, 0.36f * deep, 0.16f * deep, 0.35f);
            pairs.add(new Moved(
                    new Needles(two, look),
                    far * StrictMath.cos(angle + turn),
                    far * StrictMath.sin(angle + turn),
                    turn));
        }
        return pairs;
    }

    /** Two membranes well apart; pale threads wave from two knobs of the inner one. */
    static Body dwarf(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.78, 0.93), 0.025, chance);
        double inner = size * chance.between(0.56, 0.64);
        double lean = chance.between(-0.4, 0.4);
        double x = size * chance.between(-0.03, 0.03);
        double narrow = chance.between(0.78, 0.92);
        var core = Blob.oval(inner, narrow, 0.025, chance).placed(x, 0, lean);
        double polar = inner / 2;
        double knob = chance.between(1.3, 1.9);
        var sac = Shape.joined(
                List.of(core, knob(x, lean, polar, knob), knob(x, lean, -polar, knob * chance.between(0.8, 1))), 1.6);
        var yolk = new Yolk(new Yolk.Look(Yolk.STRAW, chance.between(0.35, 0.55), 0.6, 0.9), chance);
        var noise = new Noise(chance);
        float wall = chance.near(0.7, 1);
        var shell = new Shell(chance.between(1, 1.5), Yolk.STRAW, 0.2, 0.28);
        Body egg = shell.around(shape, size * 0.6 + 1, (u, v, d, ink) -> {
            float e = sac.inside(u, v);
            float deep = core.inside(u, v);
            ink.retard(0.03f * Steps.smooth(0, 1, d) + 0.16f * ink.within(e, 0.5f));
            ink.absorb(Yolk.STRAW, 0.06f * Steps.smooth(0, 2, d) * (1 + noise.rough(u * 0.15f, v * 0.15f, 3)));
            ink.absorb(
                    Dyes.SHADE,
                    0.36f * Substance.line(e - 0.25f, 0.65f)
                            + 0.2f * Substance.line(deep - wall - 0.4f, 0.5f)
                            - 0.08f * ink.within(e, 0.5f) * Steps.smooth(wall + 0.4f, wall, deep));
            yolk.lie(u, v, deep - wall - 1, ink);
        });
        List<Body> more = new ArrayList<>();
        var hooklets = hooklets(inner * narrow / 2 - wall - 1, chance.between(3.4, 4.6), chance);
        for (var pair : hooklets) {
            more.add(new Moved(pair, x, 0, 0));
        }
        for (int side = -1; side <= 1; side += 2) {
            more.add(threads(shape, x, side * polar, lean, chance));
        }
        return Group.within(egg, more)
                .naming(
                        Part.along("Outer membrane", shape, 0.6),
                        Part.along("Inner membrane", core, 0.4),
                        Part.of("Pair of hooklets", more.getFirst().outline()),
                        Part.of("Filament from a pole", more.getLast().outline()));
    }

    private static Shape knob(double x, double lean, double far, double radius) {
        return Shape.circle(x + far * StrictMath.cos(lean), far * StrictMath.sin(lean), radius);
    }

    /** Four to eight, thin and pale, that wave along the space between the membranes. */
    private static Body threads(Shape outer, double x, double polar, double lean, Chance chance) {
        List<Needles.Needle> all = new ArrayList<>();
        int number = 4 + chance.below(5);
        double pole = lean + (polar < 0 ? StrictMath.PI : 0);
        for (int i = 0; i < number; i++) {
            double heading = pole + (i - (number - 1) / 2.0) * chance.between(0.3, 0.5);
            double side = StrictMath.signum(i - (number - 1) / 2.0 + chance.between(-0.2, 0.2));
            double curl = side * chance.between(0.04, 0.13);
            double wave = chance.between(0.25, 0.55);
            double phase = chance.between(0, FULL);
            double atX = x + polar * StrictMath.cos(lean) + 1.2 * StrictMath.cos(heading);
            double atY = polar * StrictMath.sin(lean) + 1.2 * StrictMath.sin(heading);
            int steps = 9 + chance.below(11);
            for (int k = 0; k < steps; k++) {
                double bent = heading + wave * StrictMath.sin(phase + 0.9 * k);
                double nextX = atX + 0.9 * StrictMath.cos(bent);
                double nextY = atY + 0.9 * StrictMath.sin(bent);
                if (outer.inside((float) nextX, (float) nextY) < 2.2) {
                    heading += side * 0.5;
                    continue;
                }
                all.add(new Needles.Needle((atX + nextX) / 2, (atY + nextY) / 2, bent, 1.35, 0.15));
                atX = nextX;
                atY = nextY;
                heading += curl;
            }
        }
        return new Needles(all, new Needles.Look(Dyes.LIPID, 0.08f, 0.11f, 0.03f, 0.9f));
    }
}
