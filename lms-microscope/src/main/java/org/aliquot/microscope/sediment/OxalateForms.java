package org.aliquot.microscope.sediment;

import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Facets;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** Calcium oxalate, and calcium carbonate. */
final class OxalateForms {

    private OxalateForms() {}

    /** Two pyramids base to base: seen along the axis an envelope, from the side a lozenge. */
    static Body dihydrate(Individual one) {
        var chance = one.chance();
        double side = one.size() / 1.36;
        double ratio = chance.happens(0.3) ? chance.between(0.7, 0.85) : chance.between(0.94, 1);
        var box = Facets.box(side * (2 - ratio), side * ratio, 0.4);
        float a = (float) (side * (2 - ratio) / 2);
        float b = (float) (side * ratio / 2);
        float path = chance.near(0.55, 0.85);
        float offU = chance.near(-0.09, 0.09) * a;
        float offV = chance.near(-0.09, 0.09) * b;
        float waist = chance.happens(0.35) ? chance.near(0.08, 0.18) : 0;
        return new Substance(box, one.size() * 0.6 + 1.5, (u, v, d, ink) -> {
            float x = Math.abs(u - offU) / (u > offU ? a - offU : a + offU);
            float y = Math.abs(v - offV) / (v > offV ? b - offV : b + offV);
            float roof = 1 - Math.max(x, y);
            float within = ink.within(d, 0.4f);
            float fold = Substance.line((x - y) * a, 0.55f) * within;
            float belt = waist > 0 ? Substance.line(roof - waist, 0.08f) : 0;
            ink.retard(path * within * (0.35f + 0.65f * Math.min(roof, 0.97f)));
            ink.split(150 * path * within * (0.5f + 0.5f * Math.min(roof, 0.97f)), 1, 0);
            ink.absorb(
                    Dyes.SHADE,
                    0.45f * Substance.line(d - 0.15f, 0.6f)
                            + 0.16f * fold * Steps.smooth(0, 0.25f, roof)
                            - 0.22f * Steps.smooth(0.75f, 1, roof) * within
                            + 0.1f * belt
                            + 0.05f * within);
        });
    }

    /** Ovals with a thin middle, and dumbbells. */
    static Body monohydrate(Individual one) {
        var chance = one.chance();
        double size = one.size();
        boolean oval = chance.happens(0.5);
        Shape shape = oval
                ? Blob.oval(size, chance.between(0.55, 0.75), 0.015, chance)
                : dumbbell(size, chance.between(0.5, 0.62), chance.between(0.5, 0.75));
        float half = (float) (size * (oval ? 0.32 : 0.26));
        float hollow = (float) size * chance.near(0.1, 0.17);
        float path = chance.near(0.5, 0.75);
        var noise = new Noise(chance);
        return new Substance(shape, size * 0.62 + 1.5, (u, v, d, ink) -> {
            float within = ink.within(d, 0.4f);
            float far = (float) Math.sqrt(u * u + 1.8f * v * v);
            float dip = oval ? Steps.smooth(hollow * 1.8f, 0, far) : 0.4f * Steps.smooth(hollow, 0, Math.abs(u));
            float stripe = noise.at(u * 0.25f, v * 1.4f);
            ink.retard(path * within * (0.35f + 0.65f * Substance.dome(d, half)) * (1 - 0.5f * dip)
                    + 0.02f * within * stripe);
            ink.split(path * within * (200 + 200 * Substance.dome(d, half)) * (1 - 0.75f * dip), 1, 0);
            ink.absorb(
                    Dyes.SHADE,
                    0.5f * Substance.line(d - 0.2f, 0.65f)
                            + within
                                    * (0.06f
                                            + 0.12f * Substance.line(dip - 0.45f, 0.3f)
                                            - 0.2f * dip
                                            + 0.05f * stripe));
            ink.absorb(Dyes.LIPID, 0.1f * within);
        });
    }

    /** Two fans that meet in a waist. */
    static Shape dumbbell(double size, double high, double waist) {
        float half = (float) size / 2;
        float top = (float) (size * high / 2);
        float narrow = (float) waist;
        return (u, v) -> {
            float way = Math.abs(u) / half;
            float bulge = top * (narrow + (1 - narrow) * Steps.smooth(0, 0.55f, way));
            float dx = Math.max(0, Math.abs(u) - half + top);
            float end = top - (float) Math.sqrt(dx * dx + v * v);
            return Math.min(bulge - Math.abs(v), dx > 0 ? end : 9);
        };
    }

    /** Small: dumbbells and balls, often four and four. */
    static Body carbonate(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double kind = chance.unit();
        Shape shape;
        if (kind < 0.9) {
            double ball = size * chance.between(0.5, 0.56);
            double far = (size - ball) / 2;
            shape = Shape.joined(
                    List.of(
                            Blob.oval(ball, chance.between(0.88, 1), 0.03, chance)
                                    .placed(-far, 0, 1),
                            Blob.oval(ball * chance.between(0.9, 1), chance.between(0.88, 1), 0.03, chance)
                                    .placed(far, 0, 2)),
                    0.5);
        } else {
            shape = Blob.oval(size, kind < 0.95 ? chance.between(0.9, 1) : chance.between(0.6, 0.8), 0.04, chance);
        }
        var dots = new Grit(1.1, 0.2, 0.4, 0.5, chance);
        float half = (float) size * 0.24f;
        return new Substance(shape, size * 0.62 + 1, (u, v, d, ink) -> {
            float within = ink.within(d, 0.4f);
            float deep = Substance.dome(d, half);
            float dot = within * dots.cover(u, v, 0.4f, ink);
            ink.retard(within * (0.25f + 0.3f * deep));
            ink.absorb(
                    Dyes.SHADE,
                    0.55f * Substance.line(d - 0.2f, 0.6f)
                            + within * (0.08f + 0.12f * dot)
                            - 0.25f * Steps.smooth(0.6f, 1, deep));
            ink.absorb(Dyes.LIPID, 0.25f * within);
        });
    }
}
