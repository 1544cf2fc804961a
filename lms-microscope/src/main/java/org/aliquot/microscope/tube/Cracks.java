package org.aliquot.microscope.tube;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** Splits and bubbles that gas made in agar: air in it, which bends light and has no outline. */
final class Cracks {

    /** mm: no crack is further from its height. */
    private static final float REACH = 8;

    /**
     * A leaf of air that need not reach from wall to wall.
     *
     * @param tilt mm by which its far side is higher than its middle
     * @param from where across it begins
     * @param open half its height in mm, where it is mean
     */
    private record Crack(float high, float slope, float tilt, float from, float to, float open, float own) {}

    private record Bubble(float across, float high, float radius) {}

    private final List<Crack> cracks = new ArrayList<>();
    private final List<Bubble> bubbles = new ArrayList<>();
    private final Noise noise;

    /** @param lowest mm above the bottom where the agar begins */
    Cracks(float lowest, Noise noise, Chance chance) {
        this.noise = noise;
        float high = lowest + chance.near(4, 7);
        int count = 2 + chance.below(3);
        for (int i = 0; i < count; i++) {
            // the first goes all the way
            boolean whole = i == 0 || chance.happens(0.3);
            boolean left = chance.happens(0.5);
            float end = chance.near(-0.2, 0.7);
            cracks.add(new Crack(
                    high,
                    chance.near(-2.6, 2.6),
                    chance.near(-1.5, 1.5),
                    whole || left ? -1.5f : -end,
                    whole || !left ? 1.5f : end,
                    chance.near(0.4, 1.1),
                    chance.near(0, 30)));
            high += chance.near(2.5, 8);
        }
        int many = 5 + chance.below(9);
        for (int i = 0; i < many; i++) {
            Crack near = cracks.get(chance.below(count));
            float across = chance.near(0.35, 0.97) * (chance.happens(0.5) ? 1 : -1);
            bubbles.add(new Bubble(
                    across,
                    Math.max(lowest + 2, (float) chance.about(near.high() + near.slope() * across + 1, 2)),
                    chance.near(0.2, 0.4 + 0.45 * chance.unit())));
        }
    }

    void at(float across, float high, Fill fill) {
        for (Crack crack : cracks) {
            if (Math.abs(high - crack.high()) < REACH) {
                split(crack, across, high, fill);
            }
        }
        for (Bubble bubble : bubbles) {
            float x = (across - bubble.across()) * Slant.HALF / bubble.radius();
            float y = (high - bubble.high()) / bubble.radius();
            if (x * x + y * y < 1) {
                light(x, y, fill);
            }
        }
    }

    private void split(Crack crack, float across, float high, Fill fill) {
        float own = crack.own();
        float line = crack.high()
                + crack.slope() * across
                + 1.3f * noise.at(across * 2.1f + own, own)
                + 0.5f * noise.at(across * 5.5f + own, 2 * own)
                + 0.16f * noise.at(across * 13 + own, 3 * own);
        float depth = crack.tilt() * (float) Math.sqrt(1 - across * across);
        float reach = Steps.smooth(crack.from(), crack.from() + 0.6f, across)
                * Steps.smooth(crack.to(), crack.to() - 0.6f, across);
        float wide = crack.open() * reach;
        if (wide < 0.04f || Math.abs(high - line) > Math.abs(depth) + 1.5f * wide + 0.4f) {
            return;
        }
        // its leaf, seen from above or below through agar, mirrors a little light
        float between = Steps.smooth(-0.3f, 0.3f, Math.abs(depth) - Math.abs(high - line));
        fill.edge += 0.14f * between * reach * (0.6f + noise.at(across * 4 + own, high * 0.9f));
        // its mouth at the glass, whose lips do not match
        float lip = wide * Math.max(0.12f, 0.65f + 0.8f * noise.at(across * 2.7f + own, high > line - depth ? 7 : 21));
        float off = (high - line + depth) / lip;
        float mouth = Steps.smooth(1.2f, 0.3f, Math.abs(off)) * Steps.smooth(0.04f, 0.3f, lip);
        fill.density *= 1 - 0.4f * mouth;
        fill.edge -= mouth * (0.05f + 0.16f * off);
    }

    private static void light(float x, float y, Fill fill) {
        float out = x * x + y * y;
        fill.density *= 1 - 0.3f * Steps.smooth(1, 0.5f, out);
        fill.edge -= 0.15f * Steps.smooth(1, 0.75f, out) * Steps.smooth(0.2f, 0.7f, out) * (0.6f + 0.4f * y);
        fill.edge += 0.2f * Steps.smooth(0.3f, 0, x * x + (y + 0.35f) * (y + 0.35f));
    }
}
