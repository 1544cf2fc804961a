package org.aliquot.microscope.sediment;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** Balls of fat: each is a strong lens, bright in the middle and dark at the edge. */
final class Droplets implements Body {

    /** One of them: place and radius in µm. */
    record Drop(double x, double y, double radius) {}

    private static final int FIELDS = 3;

    private final float[] all;
    private final float reach;
    private final float strength;
    private final float ester;

    /** @param strength 1 for fat in focus */
    Droplets(List<Drop> drops, double strength) {
        this(drops, strength, 0);
    }

    /** @param ester retardance in nm of a large one of cholesterol esters, whose molecules lie like the spokes of a wheel; 0 for other fat */
    Droplets(List<Drop> drops, double strength, double ester) {
        this.strength = (float) strength;
        this.ester = (float) ester;
        all = new float[drops.size() * FIELDS];
        double far = 0;
        int at = 0;
        for (var one : drops) {
            all[at++] = (float) one.x();
            all[at++] = (float) one.y();
            all[at++] = (float) one.radius();
            far = Math.max(far, Math.sqrt(one.x() * one.x() + one.y() * one.y()) + one.radius());
        }
        reach = (float) far + 1;
    }

    /** So many tries to put balls into a shape within a box; they overlap a little. */
    static List<Drop> within(Shape shape, double[] box, int tries, double[] radii, Chance chance) {
        List<Drop> drops = new ArrayList<>();
        for (int i = 0; i < tries; i++) {
            double x = chance.between(-box[0], box[0]);
            double y = chance.between(-box[1], box[1]);
            double dice = chance.unit();
            double radius = radii[0] + (radii[1] - radii[0]) * dice * dice;
            boolean free = drops.stream().allMatch(other -> apart(other, x, y) > 0.8 * (radius + other.radius()));
            if (free && shape.inside((float) x, (float) y) > radius * 0.7) {
                drops.add(new Drop(x, y, radius));
            }
        }
        return drops;
    }

    private static double apart(Drop drop, double x, double y) {
        return Math.sqrt((drop.x() - x) * (drop.x() - x) + (drop.y() - y) * (drop.y() - y));
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        for (int at = 0; at < all.length; at += FIELDS) {
            float dx = u - all[at];
            float dy = v - all[at + 1];
            float radius = all[at + 2];
            float far = dx * dx + dy * dy;
            if (far < (radius + 0.6f) * (radius + 0.6f)) {
                float rho = (float) Math.sqrt(far);
                drop(radius - rho, radius, ink);
                if (ester > 0) {
                    float thick = Steps.smooth(0, 0.45f, rho / radius) * Substance.dome(radius - rho, radius * 0.6f);
                    ink.split(ester * Steps.smooth(0.2f, 1.5f, radius) * thick, dx, dy);
                }
            }
        }
    }

    private void drop(float d, float radius, Ink ink) {
        float wide = Math.min(0.22f * radius + 0.28f, 2.2f);
        float ring = strength * Substance.line(d - 0.3f * wide, wide);
        float middle = strength * Steps.smooth(0.35f, 1, d / radius);
        float within = ink.within(d, 0.4f);
        ink.absorb(Dyes.SHADE, 0.75f * ring - 0.38f * middle);
        ink.absorb(Dyes.LIPID, 0.2f * within);
        ink.retard(strength * 0.12f * within);
    }

    @Override
    public Shape outline() {
        return (u, v) -> {
            float best = -99;
            for (int at = 0; at < all.length; at += FIELDS) {
                float dx = u - all[at];
                float dy = v - all[at + 1];
                best = Math.max(best, all[at + 2] - (float) Math.sqrt(dx * dx + dy * dy));
            }
            return best;
        };
    }

    @Override
    public float reach() {
        return reach;
    }
}
