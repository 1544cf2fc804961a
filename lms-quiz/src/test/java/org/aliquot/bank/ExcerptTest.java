package org.aliquot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** In lists a question reads as a sentence. */
class ExcerptTest {

    @Test
    void aTableInAStemIsLeftOut() {
        assertThat(
                        Excerpt.of(
                                "A tech moves to another state.\n\n| State | Rule |\n|---|---|\n| P | 14 h a year |\n\nWhich holds?"))
                .isEqualTo("A tech moves to another state. Which holds?");
    }

    @Test
    void aTableAloneIsReadByItsCells() {
        assertThat(Excerpt.of("| State | Rule |\n|---|---|\n| P | 14 h |")).isEqualTo("State Rule P 14 h");
    }

    @Test
    void marksOfTheTextAreNotRead() {
        assertThat(Excerpt.of("The *B* gene and H<sup>+</sup>: {{a}} of [[gap]]?"))
                .isEqualTo("The B gene and H⁺: … of …?");
    }

    @Test
    void aNumberStaysTheNumberItIs() {
        assertThat(Excerpt.of(
                        "A count of 22.5 × 10<sup>9</sup>/L, 10<sup>−3</sup> mol of CO<sub>2</sub> and 2<sup>k</sup>"))
                .isEqualTo("A count of 22.5 × 10⁹/L, 10⁻³ mol of CO₂ and 2^k");
    }
}
