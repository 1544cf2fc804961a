package org.aliquot.classical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void givesWilsonsIntervalOfAShare() {
        // Newcombe (1998), table I: 15 of 148, 0.0624 to 0.1605
        Estimate share = Estimate.share(15, 148);
        assertThat(share.value()).isCloseTo(0.1014, within(1e-4));
        assertThat(share.low()).isCloseTo(0.0624, within(1e-4));
        assertThat(share.high()).isCloseTo(0.1605, within(1e-4));
    }

    @Test
    void staysInsideZeroAndOneAtTheEnds() {
        assertThat(Estimate.share(0, 20).low()).isZero();
        assertThat(Estimate.share(0, 20).high()).isCloseTo(0.1611, within(1e-4));
        assertThat(Estimate.share(20, 20).high()).isEqualTo(1);
    }

    @Test
    void hasNoValueWithoutAnswers() {
        assertThat(Estimate.share(0, 0)).isEqualTo(new Estimate(0, null, null, null));
    }

    @Test
    void givesFishersIntervalOfACorrelation() {
        // tanh(atanh(0.5) ± 1.96 / sqrt(30))
        Estimate r = Estimate.correlation(0.5, 33, 30);
        assertThat(r.value()).isEqualTo(0.5);
        assertThat(r.low()).isCloseTo(0.1893, within(1e-3));
        assertThat(r.high()).isCloseTo(0.7194, within(1e-3));
    }

    @Test
    void saysNothingOfACorrelationFromTooFewAnswers() {
        assertThat(Estimate.correlation(0.5, 29, 30)).isEqualTo(new Estimate(29, null, null, null));
    }

    @Test
    void saysNothingOfACorrelationWhereEverybodyWasRight() {
        assertThat(Estimate.correlation(null, 500, 30).value()).isNull();
    }
}
