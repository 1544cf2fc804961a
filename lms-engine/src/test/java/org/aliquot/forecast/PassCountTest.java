package org.aliquot.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassCountTest {

    @Test
    void alikeChancesGiveTheBinomialDistribution() {
        // R 4.3: qbinom(c(0.1, 0.9), 20, 0.7) is 11 and 17
        assertThat(PassCount.of(Collections.nCopies(20, 0.7)))
                .isEqualTo(
                        new PassCount(PassCount.of(Collections.nCopies(20, 0.7)).expected(), 11, 17));
        assertThat(PassCount.of(Collections.nCopies(20, 0.7)).expected()).isCloseTo(14, within(1e-9));
    }

    @Test
    void whoIsCertainLeavesNothingOpen() {
        assertThat(PassCount.of(List.of(1.0, 1.0, 0.0))).isEqualTo(new PassCount(2, 2, 2));
        assertThat(PassCount.of(List.of())).isEqualTo(new PassCount(0, 0, 0));
    }

    @Test
    void theRangeHoldsTheExpectedCountAndNobodyBeyondTheClass() {
        List<Double> chances =
                IntStream.rangeClosed(1, 300).mapToObj(each -> each / 301.0).toList();
        PassCount count = PassCount.of(chances);
        assertThat(count.expected()).isCloseTo(150, within(1e-9)).isBetween((double) count.low(), (double)
                count.high());
        assertThat(count.high() - count.low()).isBetween(10, 25);
    }

    @Test
    void whatIsNoChanceIsRefused() {
        assertThatThrownBy(() -> PassCount.of(List.of(Double.NaN))).isInstanceOf(IllegalArgumentException.class);
    }
}
