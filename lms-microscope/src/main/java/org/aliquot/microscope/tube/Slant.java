package org.aliquot.microscope.tube;

import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;
import org.jspecify.annotations.Nullable;

/** Agar that set in a tube that lay aslant, and what grew on it. */
final class Slant implements Filling {

    private static final Tint BLACK = new Tint(0.12f, 0.1f, 0.085f);

    /** Where most of the sulfide is. */
    private static final Tint BLACKEST = new Tint(0.025f, 0.022f, 0.025f);

    private static final Tint GROWTH = new Tint(0.9f, 0.88f, 0.8f);
    private static final Tint LIGHT = new Tint(0.95f, 0.95f, 0.93f);
    private static final float DENSE = 0.93f;

    /** mm: half the width of the agar. */
    static final float HALF = 6.9f;

    /** What is on it. */
    enum Surface {
        BARE,

        /** Inoculated, and nothing but the line of that is seen. */
        STREAKED,

        GROWN,

        /** The same, where the butt was stabbed before. */
        GROWN_AND_STABBED
    }

    /**
     * Its colors.
     *
     * @param slant of the upper part
     * @param butt of the lower part
     * @param sulfide how much of the butt is black, 0 to 1
     * @param gas whether gas has cracked it, and perhaps lifted it
     */
    record State(Tint slant, Tint butt, float sulfide, boolean gas, Surface surface) {}

    private final State state;
    private final Noise noise;

    /** mm above the bottom from where to where the middle of the surface rises, and how far its front is below. */
    private final float low;

    private final float top;
    private final float deep;
    private final float water;
    private final float border;
    private final float lifted;
    private final float uneven;
    private final @Nullable Cracks cracks;
    private final Dew dew;
    private final float stab;

    Slant(State state, Chance chance) {
        this.state = state;
        this.noise = new Noise(chance);
        low = chance.near(26, 29);
        top = chance.near(57, 61);
        deep = chance.near(1.8, 4.2);
        water = low - deep * 0.3f + chance.near(-2, 2.2);
        border = chance.near(24, 30);
        lifted = state.gas() && chance.happens(0.7) ? chance.near(1.2, 5.5) : 0;
        uneven = chance.near(-0.75, 0.75);
        cracks = state.gas() ? new Cracks(lifted, noise, chance) : null;
        dew = new Dew(noise, chance);
        stab = chance.near(-0.25f, 0.25f);
    }

    private float middle(float across) {
        return low + (top - low) * (across + 1) / 2 + 1.6f * across * across + 0.7f * lifted;
    }

    /** mm above the bottom where the agar begins that gas has lifted, more on one side than on the other. */
    private float base(float across, float high) {
        // the tube is round below
        float off = Math.max(0, HALF - high) / HALF;
        float x = across * (float) Math.sqrt(1 - Math.min(1, off * off));
        return lifted * (1 + uneven * x) + 0.7f * noise.at(x * 2.4f, 11) + 0.12f * noise.at(x * 7, 13) + 0.8f * x * x;
    }

    @Override
    public void at(float across, float high, Fill fill) {
        agar(across, high, fill);
        fill.edge += dew.mirrored(across, high);
    }

    private void agar(float across, float high, Fill fill) {
        float round = deep * (float) Math.sqrt(1 - across * across);
        float middle = middle(across);
        float behind = middle + round - high;
        if (behind < -0.5f) {
            fill.edge = dew.on(across, high);
            return;
        }
        float above = lifted > 0 ? high - base(across, high) : 9;
        if (above < -0.3f) {
            fill.edge = -0.1f * Steps.smooth(-1, -0.2f, above);
            return;
        }
        float cloudy = 2.2f * noise.at(across * 1.1f, high * 0.11f);
        float up = Steps.smooth(border - 4.5f, border + 4.5f, high + cloudy);
        float cloud = 1 + 0.05f * noise.at(across * 1.4f + 3, high * 0.16f) + 0.02f * noise.at(across * 6, high);
        fill.set(
                state.butt().mixed(state.slant(), up).times(cloud),
                DENSE * Steps.smooth(-0.25f, 0.25f, behind) * Steps.smooth(-0.3f, 0.5f, above));
        if (state.sulfide() > 0) {
            blacken(across, high, fill);
        }
        if (cracks != null) {
            cracks.at(across, high, fill);
            fill.edge += 0.1f * Steps.smooth(1.6f, 0, above);
        }
        float front = middle - round - high;
        if (state.surface() == Surface.GROWN_AND_STABBED) {
            alongTheStab(across, high, fill);
        }
        if (front < 0.4f) {
            face(across, (high - middle) / deep, high, Steps.smooth(0.3f, -0.3f, front), fill);
        }
        fill.edge += 0.16f * Steps.smooth(0.5f, 0, Math.abs(front)) + 0.1f * Steps.smooth(0.4f, 0, Math.abs(behind));
    }

    /**
     * The surface, seen a little from the front.
     *
     * @param far from −1 at the glass in front to 1 at that behind
     */
    private void face(float across, float far, float high, float share, Fill fill) {
        float shine = 0.5f + 0.5f * noise.at(across * 1.8f + 21, far * 0.7f);
        fill.over(state.slant().mixed(LIGHT, 0.12f + 0.1f * shine), 0.8f * share);
        float way = far - 0.7f * stab - 0.16f * noise.at(across * 2.2f, 17) - 0.06f * noise.at(across * 7, 19);
        float ends = Steps.smooth(-0.86f, -0.75f, across) * Steps.smooth(0.88f, 0.7f, across);
        if (state.surface() == Surface.STREAKED) {
            float patchy = 0.75f + 0.5f * noise.at(across * 9, 23);
            fill.over(
                    GROWTH.mixed(state.slant(), 0.25f),
                    0.6f * ends * share * patchy * Steps.smooth(0.42f / deep, 0.14f / deep, Math.abs(way)));
        } else if (state.surface() != Surface.BARE) {
            float lump = noise.at(across * 5, far * 1.6f) + 0.6f * noise.at(across * 13, far * 4);
            float film = ends * share * Steps.smooth(0.75f, 0.4f, Math.abs(way) + 0.16f * lump);
            fill.over(GROWTH.mixed(state.slant(), 0.22f), 0.78f * film);
            fill.edge += 0.13f * lump * film;
        }
        // water that the agar gave off lies where it is lowest
        float wet = water + 0.5f * across * across - high;
        fill.edge += share * (0.22f * Steps.smooth(0.35f, 0, Math.abs(wet)) - 0.09f * Steps.smooth(0, 0.4f, wet));
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

    private void alongTheStab(float across, float high, Fill fill) {
        if (state.sulfide() == 0 && high < border && high > 7) {
            float way = across - stab - 0.05f * noise.at(high * 0.2f, 1);
            fill.over(GROWTH.mixed(state.butt(), 0.45f), 0.3f * Steps.smooth(0.09f, 0.02f, Math.abs(way)));
        }
    }
}
