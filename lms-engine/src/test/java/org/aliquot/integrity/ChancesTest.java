package org.aliquot.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.aliquot.forms.Seeded;
import org.junit.jupiter.api.Test;

class ChancesTest {

    @Test
    void meetsAnExampleByHand() {
        double[] each = {0.1, 0.2, 0.3};

        assertThat(Chances.atLeast(each, 3)).isCloseTo(0.006, within(1e-15));
        assertThat(Chances.atLeast(each, 2)).isCloseTo(0.014 + 0.024 + 0.054 + 0.006, within(1e-15));
        assertThat(Chances.atLeast(each, 1)).isCloseTo(1 - 0.9 * 0.8 * 0.7, within(1e-15));
        assertThat(each).containsExactly(0.1, 0.2, 0.3);
    }

    @Test
    void isCertainOfNoneAndCannotHaveMoreThanThereAre() {
        assertThat(Chances.atLeast(new double[] {0.5}, 0)).isEqualTo(1);
        assertThat(Chances.atLeast(new double[] {0.5}, -1)).isEqualTo(1);
        assertThat(Chances.atLeast(new double[] {0.5}, 2)).isZero();
        assertThat(Chances.atLeast(new double[0], 0)).isEqualTo(1);
        assertThat(Chances.atLeast(new double[0], 1)).isZero();
        assertThat(Chances.atLeast(new double[] {1, 0, 1}, 2)).isEqualTo(1);
    }

    @Test
    void isTheSumOverAllOutcomes() {
        for (int seed = 0; seed < 50; seed++) {
            Seeded random = Seeded.stream(7, seed);
            double[] each = new double[1 + random.below(10)];
            for (int i = 0; i < each.length; i++) {
                each[i] = random.nextDouble();
            }
            for (int least = 0; least <= each.length; least++) {
                assertThat(Chances.atLeast(each, least))
                        .as("seed %d, at least %d", seed, least)
                        .isCloseTo(byOutcomes(each, least), within(1e-12));
            }
        }
    }

    private static double byOutcomes(double[] each, int least) {
        double sum = 0;
        for (int outcome = 0; outcome < 1 << each.length; outcome++) {
            if (Integer.bitCount(outcome) >= least) {
                double chance = 1;
                for (int i = 0; i < each.length; i++) {
                    chance *= (outcome >> i & 1) == 1 ? each[i] : 1 - each[i];
                }
                sum += chance;
            }
        }
        return sum;
    }
}
