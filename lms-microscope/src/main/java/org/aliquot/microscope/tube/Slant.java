package org.aliquot.microscope.tube;

import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** Agar that set in a tube that lay aslant, and what grew on it. */
final class Slant implements Filling {

    private static final Tint BLACK = new Tint(0.12f, 0.1f, 0.085f);

    /** Where most of the sulfide is. */
    private static final Tint BLACKEST = new Tint(0.025f, 0.022f, 0.025f);

    private static final Tint GROWTH = new Tint(0.9f, 0.88f, 0.8f);
    private static final float DENSE = 0.93f;

    /** mm above the bottom from where to where the surface rises. */
    private static final float LOW = 27;

    private static final float HIGH = 62;

    /**
     * Its colors.
     *
     * @param slant of the upper part
     * @param butt of the lower part
     * @param sulfide how much of the butt is black, 0 to 1
     * @param gas whether gas has cracked it and lifted it
     * @param grown whether anything was put on it
     */
    record State(Tint slant, Tint butt, float sulfide, boolean gas, boolean grown) {}

    private final State state;
    private final Noise noise;
    private final float border;
    private final float lifted;
    private final float[] cracks;
    private final float stab;

    Slant(State state, Chance chance) {
        this.state = state;
        this.noise = new Noise(chance);
        border = chance.near(LOW - 3, LOW + 3);
        lifted = state.gas() ? chance.near(3, 6) : 0;
        cracks = new float[state.gas() ? 2 + chance.below(2) : 0];
        for (int i = 0; i < cracks.length; i++) {
            cracks[i] = lifted + 4 + i * chance.near(5.5f, 8) + chance.near(0, 2);
        }
        stab = chance.near(-0.25f, 0.25f);
    }

    private static float surface(float across) {
        float share = (across + 1) / 2;
        return LOW + (HIGH - LOW) * share + 1.6f * across * across;
    }

    @Override
    public void at(float across, float high, Fill fill) {
        float below = surface(across) + (lifted > 0 ? lifted * 0.7f : 0) - high;
        if (below < -1.4f) {
            wet(across, high, fill);
            return;
        }
        if (high < lifted + 0.7f * across * across) {
            fill.edge = -0.2f * Steps.smooth(0.9f, 0, Math.abs(high - lifted - 0.7f * across * across));
            return;
        }
        float uneven = 2.2f * noise.at(across * 1.1f, high * 0.11f);
        float up = Steps.smooth(border - 4.5f, border + 4.5f, high + uneven);
        float cloud = 1 + 0.05f * noise.at(across * 1.4f + 3, high * 0.16f) + 0.02f * noise.at(across * 6, high);
        fill.set(state.butt().mixed(state.slant(), up).times(cloud), DENSE * Steps.smooth(-0.25f, 0.25f, below));
        if (state.sulfide() > 0) {
            blacken(across, high, fill);
        }
        crack(across, high, fill);
        if (state.grown()) {
            grow(across, high, below, fill);
        }
        fill.edge += 0.3f * Steps.smooth(0.5f, 0, Math.abs(below)) * (state.grown() ? 0.4f : 1);
    }

    /** A film of water on the glass above. */
    private void wet(float across, float high, Fill fill) {
        float drop = noise.at(across * 5, high * 0.5f) + 0.6f * noise.at(across * 11, high * 1.1f);
        fill.edge = 0.05f * Steps.smooth(0.45f, 0.9f, drop);
    }

    private void blacken(float across, float high, Fill fill) {
        float top = border - 1 + 3 * noise.at(across * 1.3f + 7, 3);
        float low = top - state.sulfide() * top + 3.5f * noise.at(across * 1.7f, 9);
        float cloud = 0.5f * noise.at(across * 3, high * 0.3f);
        float black = Steps.smooth(top + 2.4f, top - 2.6f, high + cloud) * Steps.smooth(low - 4, low + 3, high + cloud);
        fill.over(BLACK, 0.95f * black);
        // it begins along the stab, where most of those that make it are, and reaches above and below the rest
        float way =
                Math.abs(across - stab - 0.06f * noise.at(high * 0.2f, 1)) + 0.03f * noise.at(across * 9, high * 0.8f);
        float along = Steps.smooth(top + 6, top - 1, high + 4 * cloud) * Steps.smooth(3, 6, high);
        fill.over(
                BLACKEST,
                along * Math.max(0.95f * Steps.smooth(0.17f, 0.04f, way), 0.55f * Steps.smooth(0.5f, 0.1f, way)));
    }

    private void crack(float across, float high, Fill fill) {
        for (float crack : cracks) {
            float line = crack + 1.5f * across * noise.at(crack, 5) * 3 + 0.8f * noise.at(across * 2, crack);
            float open = 0.85f * (1 - across * across * 0.5f);
            float off = high - line;
            if (Math.abs(off) < open + 0.6f) {
                float gap = Steps.smooth(open, open - 0.5f, Math.abs(off));
                fill.density *= 1 - 0.62f * gap;
                fill.edge += 0.3f * Steps.smooth(0.5f, 0, Math.abs(off + open))
                        - 0.25f * Steps.smooth(0.5f, 0, Math.abs(off - open));
            }
        }
    }

    /** On the surface, and along the stab. */
    private void grow(float across, float high, float below, Fill fill) {
        float lump = noise.at(across * 3, high * 0.7f) + 0.6f * noise.at(across * 8, high * 1.9f);
        float thick = 1.7f + 0.7f * lump;
        float film = Steps.smooth(-thick * 0.75f, -thick * 0.2f, below) * Steps.smooth(thick, 0, below);
        fill.over(GROWTH.mixed(state.slant(), 0.3f), 0.75f * film);
        fill.edge += 0.12f * lump * film;
        if (state.sulfide() == 0 && high < border && high > 7) {
            float way = across - stab - 0.05f * noise.at(high * 0.2f, 1);
            fill.over(GROWTH.mixed(state.butt(), 0.45f), 0.3f * Steps.smooth(0.09f, 0.02f, Math.abs(way)));
        }
    }
}
