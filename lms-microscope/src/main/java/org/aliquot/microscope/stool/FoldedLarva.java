package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** The egg of a pinworm: one side flat, a double shell without color, and a larva that nearly fills it. */
final class FoldedLarva {

    /** Where the body ends in front, as a share of the way along it; from {@link #TAIL} on it tapers. */
    private static final float BLUNT = 0.03f;

    private static final float TAIL = 0.62f;

    private final float arm;
    private final float half;
    private final float left;
    private final float right;
    private final float slant;
    private final float middle;
    private final float near;
    private final float total;
    private final Noise noise;

    private FoldedLarva(double a, double b, double flat, Chance chance) {
        double wide = b + flat;
        arm = (float) (wide * chance.between(0.185, 0.205));
        half = arm * chance.near(0.93, 0.98);
        middle = (float) ((b - flat) / 2 + wide * chance.between(-0.02, 0.02));
        left = (float) (-a * chance.between(0.78, 0.84) + arm);
        right = (float) (a * chance.between(0.7, 0.8));
        slant = chance.near(-0.07, 0.07);
        near = chance.near(0.4, 0.7);
        total = 2 * (right - left) + (float) StrictMath.PI * arm;
        noise = new Noise(chance);
    }

    static Body of(Individual one) {
        var chance = one.chance();
        double a = one.size() / 2;
        double b = a * chance.between(0.46, 0.56);
        double flat = b * chance.between(0.34, 0.55);
        var oval = Blob.flattened(a, b, flat, chance.between(0.02, 0.09));
        boolean early = chance.happens(0.12);
        var mass = Blob.oval(a * 1.6, (b + flat) / a * 0.44, 0.08, chance).placed(0, (b - flat) / 2, 0);
        var larva = new FoldedLarva(a, b, flat, chance);
        var yolk = new Yolk(new Yolk.Look(Yolk.STRAW, chance.between(0.45, 0.7), 0.7, 0.9), chance);
        var shell = new Shell(chance.between(1.6, 2.2), Yolk.STRAW, 0.16, 0.36);
        return shell.around(oval, a * 1.2 + 2, (u, v, d, ink) -> {
            ink.absorb(Dyes.SHADE, 0.12f * Substance.line(d + 1, 0.5f));
            if (early) {
                yolk.lie(u, v, Math.min(mass.inside(u, v), d - 0.4f), ink);
            } else {
                larva.lie(u, v, d - 0.3f, yolk, ink);
            }
        });
    }

    private void lie(float u, float v, float room, Yolk yolk, Ink ink) {
        float y = v - middle - slant * u + 0.7f * noise.at(u * 0.07f, 3);
        float front = Math.min(upper(u, y), room);
        float back = Math.min(lower(u, y), room);
        float e = Math.max(front, back);
        yolk.lie(u, v, e, ink);
        // where the arms touch, each keeps its edge
        float edge = Substance.line(front - 0.2f, 0.6f) + Substance.line(back - 0.2f, 0.6f);
        float fold = u < left ? Steps.smooth(left - 2, left, u) : 1;
        ink.absorb(Dyes.SHADE, 0.22f * Math.min(1, edge) * fold + 0.1f * ink.within(e, 0.5f) * throat(u, y));
        ink.absorb(Dyes.SHADE, 0.2f * Substance.line(e - 0.2f, 0.6f) * (1 - fold));
    }

    /** Distance within the arm with the head, whose end is blunt, with half of the bend. */
    private float upper(float u, float y) {
        if (u < left) {
            return turned(u, y);
        }
        float way = (right - u) / total;
        float blunt = half * (float) Math.sqrt(Steps.clamp((way + BLUNT) / (2 * BLUNT)));
        float beyond = Math.max(0, u - right);
        return Math.min(half, Math.max(blunt, 0.3f)) - (float) Math.sqrt(beyond * beyond + (y + arm) * (y + arm));
    }

    /** Distance within the arm with the tail, which is drawn to a point and lies against the other. */
    private float lower(float u, float y) {
        if (u < left) {
            return turned(u, y);
        }
        float way = 1 - (right * near + right * 0.3f - u) / total;
        float taper = half * (0.06f + 0.94f * Steps.clamp((1 - way) / (1 - TAIL)));
        float axis = Steps.mix(arm, Math.min(arm, taper + arm - half + 0.4f), Steps.smooth(left, left + 9, u));
        float beyond = Math.max(0, u - right * (near + 0.3f));
        return taper - (float) Math.sqrt(beyond * beyond + (y - axis) * (y - axis));
    }

    private float turned(float u, float y) {
        return half - Math.abs((float) Math.sqrt((u - left) * (u - left) + y * y) - arm);
    }

    /** The esophagus is seen as a line in front. */
    private float throat(float u, float y) {
        return Substance.line(y + arm, 0.5f)
                * Steps.smooth(right - 0.3f * (right - left), right - 0.25f * (right - left), u);
    }
}
