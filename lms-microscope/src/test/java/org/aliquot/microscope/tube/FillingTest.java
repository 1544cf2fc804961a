package org.aliquot.microscope.tube;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.junit.jupiter.api.Test;

/** What tubes hold at each place. */
class FillingTest {

    private static final int SEEDS = 12;

    /** Places across, and steps of a quarter of a mm up. */
    private static final int ACROSS = 81;

    @Test
    void aFaintLineOnTheSurfaceIsAllThatIsSeenOfAnInoculatedSlant() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Filling bare = slant(SlantMedium.CITRATE, false, Slant.Surface.BARE, seed);
            Filling streaked = slant(SlantMedium.CITRATE, false, Slant.Surface.STREAKED, seed);
            int changed = 0;
            for (int high = 8; high < 280; high++) {
                for (int i = 0; i < ACROSS; i++) {
                    Fill without = at(bare, i, high);
                    Fill with = at(streaked, i, high);
                    changed += with.red > without.red + 0.05f ? 1 : 0;
                    if (with.density > 0) {
                        assertThat(with.green).isGreaterThan(with.blue + 0.05f).isGreaterThan(with.red + 0.05f);
                    }
                }
            }
            assertThat(changed).as("seed %d", seed).isBetween(60, 900);
        }
    }

    @Test
    void onlyGasLeavesAirInTheButt() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(air(true, seed)).as("seed %d", seed).isGreaterThan(100);
            assertThat(air(false, seed)).as("seed %d", seed).isZero();
        }
    }

    private static int air(boolean gas, long seed) {
        Filling slant = slant(SlantMedium.SUGAR_ACID, gas, Slant.Surface.GROWN, seed);
        int air = 0;
        // above the space below lifted agar, and below the surface
        for (int high = 40; high < 88; high++) {
            for (int i = 0; i < ACROSS; i++) {
                air += at(slant, i, high).density < 0.8f ? 1 : 0;
            }
        }
        return air;
    }

    @Test
    void motileGrowthFlaresTowardTheTop() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(hazy(0.75, seed, 44)).as("seed %d", seed).isGreaterThan(2 * hazy(0.75, seed, 14));
            assertThat(hazy(0, seed, 44)).isLessThan(12);
        }
    }

    /** Places across that are no longer clear. */
    private static int hazy(double spread, long seed, int millimeters) {
        Filling clear = new Stab(false, 0, new Chance(seed));
        Filling grown = new Stab(true, spread, new Chance(seed));
        int hazy = 0;
        for (int i = 0; i < ACROSS; i++) {
            float more = at(grown, i, 4 * millimeters).density - at(clear, i, 4 * millimeters).density;
            hazy += more > 0.1f ? 1 : 0;
        }
        return hazy;
    }

    private static Filling slant(Tint tint, boolean gas, Slant.Surface surface, long seed) {
        return new Slant(new Slant.State(tint, tint, 0, gas, surface), new Chance(seed));
    }

    private static Fill at(Filling filling, int i, int quarters) {
        var fill = new Fill();
        filling.at(-1 + 2f * i / (ACROSS - 1), quarters / 4f, fill);
        return fill;
    }
}
