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
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/**
 * An egg of even shell with a lid at the end of negative u.
 *
 * @param ratio width as a share of the length
 * @param taper how much wider it is at the other end
 * @param lid length of the lid as a share of that of the egg
 */
record LiddedEgg(double ratio, double taper, double lid) {

    static final Dye AMBER = Dyes.BILE.mixed(Dyes.URATE, 0.5);

    /**
     * What it is full of.
     *
     * @param shell thickness in µm
     * @param yolk radius in µm of a yolk cell
     * @param tint parts of the dye of the shell
     */
    record Filled(double shell, double yolk, double tint) {}

    Blob shape(double size) {
        double a = size / 2;
        double b = a * ratio;
        return new Blob(at -> {
            double cos = StrictMath.cos(at);
            double sin = StrictMath.sin(at);
            double wide = b * (1 + taper * cos);
            return 1 / StrictMath.sqrt(cos * cos / (a * a) + sin * sin / (wide * wide));
        });
    }

    /** The seam of the lid, and the step of the shell there. */
    private Substance.Matter seam(double size, double thick, Chance chance) {
        float at = (float) (-size / 2 + lid * size);
        float bow = chance.near(0.008, 0.02);
        float open = chance.near(0.6, 1.1);
        return (u, v, d, ink) -> {
            float off = u - at - bow * v * v;
            float lies = ink.within(d, 0.5f);
            ink.absorb(
                    Dyes.SHADE, lies * (0.34f * Substance.line(off, open) - 0.1f * Substance.line(off - 1.2f, 0.9f)));
            float notch = Substance.line(off, 0.9f) * Steps.smooth((float) thick + 0.8f, 0, d);
            ink.absorb(Dyes.SHADE, 0.3f * notch * lies);
        };
    }

    /** An embryo has not begun: yolk cells all over, and one paler cell among them. */
    Body filled(Individual one, Shape shape, Filled filled, Chance chance) {
        double size = one.size();
        var shell = new Shell(filled.shell(), AMBER, filled.tint(), 0.3);
        var seam = seam(size, filled.shell(), chance);
        double ball = filled.yolk();
        var balls = new Grit(ball * 2.3, ball * 0.7, ball * 1.1, 0.98, chance);
        var next = new Grit(ball * 2.3, ball * 0.6, ball * 1.1, 0.98, chance);
        var yolk = new Yolk(new Yolk.Look(Yolk.BROWN, chance.between(0.3, 0.5), 0.9, 2), chance);
        double egg = size * 0.07;
        var cell = Shape.circle(-size * chance.between(0.02, 0.2), size * chance.between(-0.06, 0.06), egg);
        Body body = shell.around(shape, size * 0.6 + 1, (u, v, d, ink) -> {
            float lies = ink.within(d - 0.3f, 1);
            float upper = balls.cover(u, v, (float) ball, ink);
            float lower = next.cover(u, v, (float) ball, ink);
            float most = Math.max(upper, lower);
            float clear = ink.within(cell.inside(u, v), 2.5f);
            yolk.lie(u, v, d - 0.4f, ink);
            ink.absorb(
                    Dyes.SHADE,
                    lies
                                    * (1 - clear)
                                    * (0.24f * Substance.line(most - 0.32f, 0.3f) - 0.07f * Steps.smooth(0.6f, 1, most))
                            - 0.06f * clear);
            ink.absorb(Yolk.BROWN, lies * (1 - clear) * 0.22f * Steps.smooth(0.1f, 0.7f, most));
            ink.retard(0.05f * lies * most * (1 - clear));
        });
        float edge = (float) (-size / 2 + lid * size);
        return Group.within(body, List.of(new Substance(shape, size * 0.6 + 1, seam)))
                .naming(
                        Part.of("Lid", (u, v) -> Math.min(shape.inside(u, v), edge - u)),
                        Part.of("Yolk cells", Shape.circle(size * 0.2, 0, 3)),
                        Part.along("Even shell", shape, 0.5 * filled.shell()));
    }
}
