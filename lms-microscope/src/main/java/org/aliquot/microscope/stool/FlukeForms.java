package org.aliquot.microscope.stool;

import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Eggs of flukes. */
final class FlukeForms {

    private static final Dye WALNUT = LiddedEgg.AMBER.mixed(Dyes.DIRT, 0.45);

    private FlukeForms() {}

    /** Large, with a lid hardly to be seen, full of yolk cells. */
    static Body fasciola(Individual one) {
        var chance = one.chance();
        var lidded = new LiddedEgg(chance.between(0.56, 0.64), chance.between(-0.03, 0.08), chance.between(0.07, 0.1));
        var shape = lidded.shape(one.size());
        return lidded.filled(one, shape, new LiddedEgg.Filled(1.3, 4.4, chance.between(0.5, 0.85)), chance);
    }

    /** A long clear egg with a spine at its side, and a ciliated larva in it. */
    static Body schistosoma(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double a = size / 2;
        double b = a * chance.between(0.38, 0.44);
        double taper = chance.between(0.06, 0.16);
        var oval = new Blob(at -> {
            double cos = StrictMath.cos(at);
            double sin = StrictMath.sin(at);
            double wide = b * (1 + taper * cos);
            return 1 / StrictMath.sqrt(cos * cos / (a * a) + sin * sin / (wide * wide));
        });
        double x = a * chance.between(0.42, 0.56);
        double edge = b * (1 + taper * 0.5) * StrictMath.sqrt(1 - x * x / (a * a));
        double spike = chance.between(24, 30);
        var spine = new Strip(spike, 0.01, way -> 0.4 + 6.4 * (1 - way))
                .placed(x + spike * 0.2, edge + spike * 0.1, chance.between(0.6, 0.9));
        var shape = Shape.joined(List.of(oval, spine), 2.4);
        double tilt = chance.between(-0.06, 0.06);
        var larva = new Blob(at -> {
                    double cos = StrictMath.cos(at);
                    double sin = StrictMath.sin(at);
                    double wide = b * 0.74 * (1 + 0.12 * cos);
                    double along = a * 0.8;
                    return (1 + 0.05 * StrictMath.cos(2 * at))
                            / StrictMath.sqrt(cos * cos / (along * along) + sin * sin / (wide * wide));
                })
                .placed(a * chance.between(-0.05, 0.05), 0, tilt);
        var gland = Blob.oval(a * 0.42, 0.5, 0.08, chance).placed(-a * 0.34, b * 0.05, 0.1);
        var yolk = new Yolk(new Yolk.Look(Yolk.STRAW, chance.between(0.5, 0.75), 1, 1.6), chance);
        var cells = new Grit(7.5, 2, 3.6, 0.9, chance);
        var noise = new Noise(chance);
        var shell = new Shell(chance.between(1, 1.4), LiddedEgg.AMBER, chance.between(0.4, 0.7), 0.26);
        return shell.around(shape, size * 0.6 + 2, (u, v, d, ink) -> {
            float e = Math.min(larva.inside(u, v), d - 1) + 0.5f * noise.at(u * 0.2f, v * 0.2f);
            yolk.lie(u, v, e, ink);
            float lies = ink.within(e - 1, 1);
            float cell = cells.cover(u, v, 3, ink);
            float head = ink.within(gland.inside(u, v), 3);
            ink.absorb(Dyes.SHADE, lies * (0.12f * Substance.line(cell - 0.3f, 0.3f) + 0.1f * head));
            ink.absorb(Yolk.BROWN, lies * (0.18f * cell + 0.22f * head));
            float cilia = Substance.line(e + 1.1f, 1) * (0.5f + 0.8f * noise.at(u * 0.9f, v * 0.9f));
            ink.absorb(Dyes.SHADE, 0.12f * Math.max(0, cilia));
        });
    }

    /** Small, like a vase with a lid that sits on shoulders, and a knob below. */
    static Body clonorchis(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double half = size * chance.between(0.25, 0.29);
        double seam = size * chance.between(-0.36, -0.33);
        double narrow = chance.between(0.6, 0.68);
        var vase = new LiddedEgg(2 * half / size, chance.between(0.06, 0.14), 0).shape(size * 0.98);
        double high = seam + size * 0.485;
        var lid = new Blob(at -> {
            double cos = StrictMath.cos(at) / high;
            double sin = StrictMath.sin(at) / (half * narrow);
            return StrictMath.pow(StrictMath.pow(Math.abs(cos), 2.6) + StrictMath.pow(Math.abs(sin), 2.6), -1 / 2.6);
        });
        float edge = (float) seam;
        Shape cut = (u, v) -> Math.max(Math.min(vase.inside(u, v), u - edge), lid.inside(u - edge, v));
        var shape =
                Shape.joined(List.of(cut, Shape.circle(size * 0.483, half * chance.between(-0.15, 0.15), 0.7)), 0.7);
        var shell = new Shell(chance.between(0.8, 1.1), WALNUT, chance.between(0.7, 1.1), 0.3);
        var yolk = new Yolk(new Yolk.Look(Yolk.BROWN, chance.between(0.4, 0.65), 0.6, 0.9), chance);
        Body egg = shell.around(
                shape, size * 0.62 + 1, (u, v, d, ink) -> yolk.lie(u, v, Math.min(d - 0.8f, u - edge - 1.1f), ink));
        float reach = (float) (half * narrow * 1.12);
        return Group.within(egg, List.of(new Substance(shape, size * 0.62 + 1, (u, v, d, ink) -> {
            float off = u - edge - 0.02f * v * v;
            float lies = ink.within(d + 0.5f, 0.5f) * Steps.smooth(reach + 0.9f, reach, Math.abs(v));
            ink.absorb(Dyes.SHADE, 0.42f * lies * Substance.line(off, 0.8f));
            ink.absorb(WALNUT, 0.3f * lies * Substance.line(off, 1));
        })));
    }
}
