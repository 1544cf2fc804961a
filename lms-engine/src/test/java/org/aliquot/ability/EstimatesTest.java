package org.aliquot.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.aliquot.oracle.Tolerances;
import org.junit.jupiter.api.Test;

class EstimatesTest {

    @Test
    void refuseWhatIsNoNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Difficulty(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Difficulty(0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ability(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ability(0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ability(0, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Population(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Population(0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Population(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void refuseWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Difficulty(10.1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Difficulty(-10.1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Difficulty(0, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Difficulty(0, 10.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ability(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Population(0, 0));
    }

    @Test
    void acceptTheEndsOfTheRange() {
        assertThat(new Difficulty(-10, 0).b()).isEqualTo(-10);
        assertThat(new Difficulty(10, 10).sd()).isEqualTo(10);
        assertThat(Difficulty.rated(0.5)).isEqualTo(new Difficulty(0.5, 1));
    }

    @Test
    void bandHolds95Percent() {
        assertThat(new Ability(1, 2).low95()).isCloseTo(1 - 3.919927969, Tolerances.ROUNDING);
        assertThat(new Ability(1, 2).high95()).isCloseTo(1 + 3.919927969, Tolerances.ROUNDING);
    }
}
