package org.aliquot.microscope.tube;

import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** Soft agar into which a needle was stabbed. */
final class Stab implements Filling {

    private static final Tint AGAR = new Tint(0.86f, 0.8f, 0.6f);
    private static final Tint GROWTH = new Tint(0.95f, 0.92f, 0.8f);
    private static final float TOP = 52;
    private static final float DEEP = 9;

    private final float spread;
    private final boolean grown;
    private final Noise noise;
    private final float tilt;

    /**
     * @param grown whether it was stabbed
     * @param spread share of the half width that the growth has spread over
     */
    Stab(boolean grown, double spread, Chance chance) {
        this.grown = grown;
        this.spread = (float) spread;
        this.noise = new Noise(chance);
        tilt = chance.near(-0.0035f, 0.0035f);
    }

    @Override
    public void at(float across, float high, Fill fill) {
        float top = TOP + 1.1f * across * across * across * across;
        if (high > top + 0.4f) {
            return;
        }
        fill.set(AGAR, 0.52f * Steps.smooth(0.4f, -0.4f, high - top));
        fill.edge = 0.25f * Steps.smooth(0.6f, 0, Math.abs(high - top + 0.4f));
        if (grown && high > DEEP - 2 - 6 * spread) {
            grow(across, high, fill);
        }
    }

    private void grow(float across, float high, Fill fill) {
        float off = Math.abs(across - tilt * (high - TOP) + 0.02f * noise.at(high * 0.25f, 2));
        float end = Steps.smooth(DEEP - 3 - 6 * spread, DEEP + 4 * spread, high);
        float line = Steps.smooth(0.1f, 0.02f, off) * Steps.smooth(DEEP - 1, DEEP + 1, high);
        float feather = 0.13f * noise.at(across * 5, high * 0.35f) + 0.08f * noise.at(across * 11, high * 0.8f);
        // oxygen comes from above, so that most swim there
        float up = (high - DEEP) / (TOP - DEEP);
        float wide = spread * (0.28f + 0.95f * Math.max(0, up) * up);
        float haze = spread > 0
                ? Steps.smooth(wide + 0.2f, wide * 0.15f, off + feather) * end * (0.6f + 0.4f * up + feather)
                : 0;
        float pad = Steps.smooth(1.4f, 0.2f, TOP - high) * Steps.smooth(0.6f, 0.3f, off);
        fill.over(
                GROWTH, Steps.clamp(Math.max((spread > 0 ? 0.65f : 0.85f) * line, Math.max(0.8f * haze, 0.6f * pad))));
    }
}
