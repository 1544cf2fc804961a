package org.aliquot.microscope.tube;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** Water on the glass above agar, and what the glass mirrors. */
final class Dew {

    private static final float LOWEST = 32;
    private static final float HIGHEST = 80;

    private record Drop(float across, float high, float radius) {}

    private final List<Drop> drops = new ArrayList<>();
    private final Noise noise;
    private final float mirrored;
    private final float bright;

    Dew(Noise noise, Chance chance) {
        this.noise = noise;
        int count = chance.below(14);
        for (int i = 0; i < count; i++) {
            drops.add(new Drop(
                    chance.near(-0.95, 0.95),
                    chance.near(LOWEST, HIGHEST),
                    chance.near(0.2, 0.3 + 0.45 * chance.unit())));
        }
        mirrored = chance.near(0.1, 0.6);
        bright = chance.near(0.02, 0.1);
    }

    /** How much brighter or darker it makes the glass above agar. */
    float on(float across, float high) {
        float film = noise.at(across * 5, high * 0.5f) + 0.6f * noise.at(across * 11, high * 1.1f);
        float light = 0.05f * Steps.smooth(0.45f, 0.9f, film);
        for (Drop drop : drops) {
            float x = (across - drop.across()) * Slant.HALF / drop.radius();
            float y = (high - drop.high()) / drop.radius() * 0.8f;
            float out = x * x + y * y;
            if (out < 1) {
                light += Steps.smooth(1, 0.7f, out) * (-0.02f - 0.12f * y)
                        + 0.3f * Steps.smooth(0.15f, 0, (x + 0.35f) * (x + 0.35f) + (y - 0.35f) * (y - 0.35f));
            }
        }
        return light;
    }

    /** A second window, dim and not as straight as the first. */
    float mirrored(float across, float high) {
        float off = across - mirrored - 0.03f * noise.at(high * 0.06f, 5);
        return bright * Steps.smooth(0.09f, 0.02f, Math.abs(off)) * Steps.smooth(4, 14, high);
    }
}
