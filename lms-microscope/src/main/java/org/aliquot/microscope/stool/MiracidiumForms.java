package org.aliquot.microscope.stool;

import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Eggs of flukes that leave the host with a ciliated larva in them. */
final class MiracidiumForms {

    private static final Dye WALNUT = LiddedEgg.AMBER.mixed(Dyes.DIRT, 0.45);

    private MiracidiumForms() {}

    /** A long clear egg whose shell is drawn out to a thorn like that of a rose, its base broad, near one end. */
    static Body schistosoma(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double a = size / 2;
        double b = a * chance.between(0.39, 0.45);
        double taper = chance.between(0.04, 0.14);
        var oval = egg(a, b, taper);
        double x = a * chance.between(0.36, 0.52);
        double edge = b * (1 + taper * x / a) * StrictMath.sqrt(1 - x * x / (a * a));
        var shape = Shape.joined(List.of(oval, thorn(x, edge, chance)), 7);
        var shell = new Shell(chance.between(1.1, 1.5), LiddedEgg.AMBER, chance.between(0.4, 0.65), 0.26);
        return shell.around(shape, oval, size * 0.6 + 2, larva(a, b, taper, chance))
                .naming(
                        Part.beyond("Spine at the side", shape, oval),
                        Part.of("Miracidium", Shape.circle(0, 0, 4)),
                        Part.along("Clear shell", oval, 0.6));
    }

    private static Blob egg(double a, double b, double taper) {
        return new Blob(at -> {
            double cos = StrictMath.cos(at);
            double sin = StrictMath.sin(at);
            double wide = b * (1 + taper * cos);
            return 1 / StrictMath.sqrt(cos * cos / (a * a) + sin * sin / (wide * wide));
        });
    }

    /** Seen from the side, or somewhat from above and then shorter; its tip leans to the near end of the egg. */
    private static Shape thorn(double x, double edge, Chance chance) {
        double out = chance.between(16, 25);
        double root = 6;
        double length = out + root;
        double lean = chance.between(0.75, 1.15);
        double base = chance.between(6, 7.6);
        double off = length / 2 - root;
        return new Strip(length, 0.016, way -> 0.35 + base * StrictMath.pow(1 - way, 1.15))
                .placed(x + off * StrictMath.cos(lean), edge - 1 + off * StrictMath.sin(lean), lean - 0.14);
    }

    /** It nearly fills the egg: cilia on its plates, glands in front, germ cells behind. */
    private static Substance.Matter larva(double a, double b, double taper, Chance chance) {
        double wide = b * chance.between(0.8, 0.86);
        double along = a * chance.between(0.84, 0.9);
        double nose = chance.between(0.03, 0.08);
        var shape = new Blob(at -> {
                    double cos = StrictMath.cos(at);
                    double sin = StrictMath.sin(at);
                    double half = wide * (1 + taper * cos - 0.1 * Math.max(0, -cos));
                    double tip = nose * StrictMath.exp(-16 * (1 + cos));
                    return (1 + tip) / StrictMath.sqrt(cos * cos / (along * along) + sin * sin / (half * half));
                })
                .placed(a * chance.between(-0.03, 0.03), b * chance.between(-0.04, 0.04), chance.between(-0.05, 0.05));
        var gut = Blob.oval(a * chance.between(0.3, 0.38), 0.55, 0.1, chance).placed(-along * 0.62, 0, 0);
        double aside = wide * chance.between(0.36, 0.48);
        Shape glands = Shape.joined(
                List.of(
                        Blob.oval(a * chance.between(0.34, 0.44), 0.34, 0.1, chance)
                                .placed(-along * 0.46, aside, 0.25),
                        Blob.oval(a * chance.between(0.34, 0.44), 0.34, 0.1, chance)
                                .placed(-along * 0.46, -aside, -0.25)),
                1);
        var germs = new Grit(8.4, 2.2, 4, 0.85, chance);
        var small = new Grit(4.4, 0.9, 1.9, 0.6, chance);
        var noise = new Noise(chance);
        var plasma = new Yolk(new Yolk.Look(Yolk.STRAW, chance.between(0.22, 0.38), 0.5, 1), chance);
        float back = (float) a * chance.near(-0.2, 0);
        return (u, v, d, ink) -> {
            float e = Math.min(shape.inside(u, v) + 0.7f * noise.at(u * 0.12f, v * 0.12f), d - 0.4f);
            cilia(u, v, e, noise, ink);
            float lies = ink.within(e - 1.6f, 1);
            plasma.lie(u, v, e, ink);
            ink.absorb(
                    Dyes.SHADE, 0.26f * Substance.line(e - 0.1f, 0.6f) + 0.1f * lies * Substance.line(e - 2.3f, 0.5f));
            float behind = lies * Steps.smooth(back - 6, back + 8, u);
            float germ = germs.cover(u, v, 1.6f, ink);
            float cell = small.cover(u, v, 0.9f, ink);
            float core = Steps.smooth(0.75f, 1.05f, germ);
            ink.absorb(
                    Dyes.SHADE,
                    behind * (0.27f * Substance.line(germ - 0.35f, 0.3f) - 0.1f * Steps.smooth(0.4f, 0.8f, germ))
                            + 0.07f * lies * Substance.line(cell - 0.4f, 0.3f));
            ink.absorb(Yolk.BROWN, behind * (0.05f * Steps.smooth(0.2f, 0.6f, germ) + 0.1f * core));
            float gland = lies * ink.within(glands.inside(u, v), 2.4f);
            float head = lies * ink.within(gut.inside(u, v), 2.6f);
            ink.absorb(Yolk.BROWN, 0.13f * head * (1 + 0.8f * noise.at(u * 0.5f, v * 0.5f)));
            ink.absorb(
                    Dyes.SHADE, 0.06f * head - 0.12f * gland + 0.1f * lies * Substance.line(glands.inside(u, v), 0.8f));
        };
    }

    /** Short, thin and close together, hardly more than a haze. */
    private static void cilia(float u, float v, float e, Noise noise, Ink ink) {
        if (e < -3 || e > 0.6f) {
            return;
        }
        float hair = noise.at(Steps.turn(u, v) * 31.8f * 8, 4 + 0.12f * e);
        ink.absorb(Dyes.SHADE, Steps.smooth(-3, -0.2f, e) * (0.07f + 0.16f * Math.max(0, hair)));
    }

    /** Small, like a vase: its outline goes on over the shoulders to the dome of the lid, and what it holds up to there. */
    static Body clonorchis(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double half = size * chance.between(0.25, 0.29);
        float seam = (float) (size * chance.between(-0.35, -0.31));
        var vase = new LiddedEgg(2 * half / size, chance.between(0.1, 0.2), 0).shape(size * 0.98);
        double neck = across(vase, seam);
        float step = chance.near(0.25, 0.5);
        Shape lid = (u, v) -> vase.inside(u, v) - step * Steps.smooth(seam + 0.3f, seam - 0.5f, u);
        double shoulder = chance.between(0.55, 0.8);
        var shape = Shape.joined(
                List.of(
                        lid,
                        Shape.circle(seam + 0.3, neck - shoulder * 0.4, shoulder),
                        Shape.circle(seam + 0.3, -neck + shoulder * 0.4, shoulder),
                        Shape.circle(size * 0.482, half * chance.between(-0.2, 0.2), chance.between(0.7, 1.1))),
                0.8);
        var shell = new Shell(chance.between(0.8, 1.1), WALNUT, chance.between(0.7, 1.1), 0.3);
        var yolk = new Yolk(new Yolk.Look(Yolk.BROWN, chance.between(0.35, 0.6), 0.6, 0.9), chance);
        var larva = vase;
        var cells = new Grit(3.6, 0.9, 1.7, 0.8, chance);
        Body egg = shell.around(shape, size * 0.62 + 1, (u, v, d, ink) -> {
            float e = Math.min(d - 0.3f, larva.inside(u, v) - 1.3f);
            yolk.lie(u, v, e, ink);
            float cell = cells.cover(u, v, 0.8f, ink) * ink.within(e - 1, 1);
            ink.absorb(Dyes.SHADE, 0.1f * Substance.line(cell - 0.35f, 0.3f));
        });
        float reach = (float) (neck + shoulder * 0.7);
        float arch = chance.near(0.01, 0.03);
        var line = new Substance(shape, size * 0.62 + 1, (u, v, d, ink) -> {
            float off = u - seam + arch * (v * v - reach * reach);
            float lies = ink.within(d, 0.5f) * Steps.smooth(reach + 0.6f, reach, Math.abs(v));
            float rim = 0.55f + 0.45f * Steps.smooth(2.2f, 0.4f, d);
            ink.absorb(Dyes.SHADE, 0.3f * rim * lies * Substance.line(off, 0.65f));
            ink.absorb(WALNUT, 0.3f * rim * lies * Substance.line(off, 0.8f));
        });
        return Group.within(egg, List.of(line))
                .naming(
                        Part.of("Lid", (u, v) -> Math.min(shape.inside(u, v), seam - 0.4f - u)),
                        Part.of("Shoulder", Shape.circle(seam + 0.3, neck - shoulder * 0.4, shoulder * 0.6)),
                        Part.of("Miracidium", Shape.circle(0, 0, 2)),
                        Part.of("Small knob", (u, v) -> Math.min(shape.inside(u, v), u - (float) size * 0.48f)));
    }

    /** How far it reaches to the side there, in µm. */
    private static double across(Shape shape, double u) {
        double v = 0;
        while (shape.inside((float) u, (float) v) > 0) {
            v += 0.1;
        }
        return v;
    }
}
