package org.aliquot.microscope.tube;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Size;
import org.aliquot.microscope.optics.Steps;

/** Red cells in saline, single or in clumps. */
final class Agglutinates implements Filling {

    private static final Tint CELLS = new Tint(0.62f, 0.07f, 0.08f);
    private static final Tint TURBID = new Tint(0.74f, 0.16f, 0.15f);
    private static final Tint SALINE = new Tint(0.88f, 0.84f, 0.83f);
    private static final float TOP = 17;

    /** Fewer clumps than that are so large that most lie at the bottom. */
    private static final int FEW = 20;

    /** Half the width inside a tube in mm. */
    private static final float HALF = 4.9f;

    /**
     * What it looks like.
     *
     * @param clumps how many
     * @param size of a clump in mm
     * @param turbid how red the fluid is with single cells, 0 to 1
     */
    record Look(int clumps, Size size, double turbid) {}

    /** @param flat how high it is, as a share of how wide it is */
    private record Clump(float x, float y, float radius, float flat, float own) {}

    private final List<Clump> clumps = new ArrayList<>();
    private final float turbid;
    private final Noise noise;

    Agglutinates(Look look, Chance chance) {
        turbid = (float) look.turbid();
        noise = new Noise(chance);
        for (int i = 0; i < look.clumps(); i++) {
            clumps.add(look.clumps() == 1 ? button(look.size(), chance) : clump(look, chance));
        }
    }

    /** One button that holds together has been shaken off the glass and has sunk back, a little aside. */
    private static Clump button(Size size, Chance chance) {
        double radius = size.draw(chance) / 2;
        double flat = chance.between(0.5, 0.66);
        double aside = chance.between(-0.9, 0.9);
        double low = HALF - StrictMath.sqrt(HALF * HALF - aside * aside);
        double high = low + radius * flat * 0.8 + 0.2;
        return new Clump((float) aside, (float) high, (float) radius, (float) flat, chance.near(0, 30));
    }

    /** Large ones sink faster than small ones. */
    private static Clump clump(Look look, Chance chance) {
        double radius = look.size().draw(chance) / 2;
        double sunk = look.clumps() < FEW ? 2.6 : 1.15;
        double high = radius + 0.1 + (TOP - 2 - 2 * radius) * StrictMath.pow(chance.unit(), sunk);
        double room = Math.max(0, half(high) - radius * 0.9);
        return new Clump((float) chance.between(-room, room), (float) high, (float) radius, 1, chance.near(0, 30));
    }

    /** The bottom is round. */
    private static double half(double high) {
        double off = Math.max(0, HALF - high);
        return StrictMath.sqrt(HALF * HALF - off * off);
    }

    @Override
    public void at(float across, float high, Fill fill) {
        float top = TOP + 0.9f * across * across * across * across;
        if (high > top + 0.3f) {
            return;
        }
        float cloud = 1 + 0.05f * noise.at(across * 1.2f, high * 0.2f);
        fill.set(SALINE.mixed(TURBID, turbid).times(cloud), 0.3f + 0.66f * turbid);
        float x = across * (float) half(Math.min(high, HALF));
        for (Clump clump : clumps) {
            lay(clump, x, high, fill);
        }
        fill.density *= Steps.smooth(0.3f, -0.3f, high - top);
        fill.edge = 0.25f * Steps.smooth(0.5f, 0, Math.abs(high - top + 0.4f))
                - 0.12f * Steps.smooth(0.6f, 0, Math.abs(high - top + 1.3f));
    }

    private void lay(Clump clump, float x, float high, Fill fill) {
        float dx = x - clump.x();
        float dy = (high - clump.y()) / clump.flat();
        float reach = 1.5f * clump.radius();
        if (Math.abs(dx) > reach || Math.abs(dy) > reach) {
            return;
        }
        float far = (float) Math.sqrt(dx * dx + dy * dy);
        float scale = 0.9f / Math.max(clump.radius(), 0.3f);
        float edge = clump.radius()
                * (1
                        + (clump.flat() < 1 ? 0.28f : 0.42f) * noise.at(dx * scale + clump.own(), dy * scale)
                        + (clump.flat() < 1 ? 0.12f : 0.2f) * noise.at(dx * scale * 3, dy * scale * 3 + clump.own()));
        float inside = edge - far;
        float soft = Math.min(0.16f, clump.radius() * 0.4f);
        float grain = 1 + 0.14f * noise.at(dx * 3.4f + clump.own(), dy * 3.4f) - 0.22f * far / clump.radius();
        fill.over(CELLS.times(grain), 0.96f * Steps.smooth(-soft, soft, inside));
    }
}
