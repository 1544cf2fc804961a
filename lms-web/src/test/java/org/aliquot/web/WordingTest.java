package org.aliquot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void whatSomebodySaidIsCalledByHowItBegins() {
        assertThat(Wording.said("Dana", null)).isEqualTo("Dana");
        assertThat(Wording.said("Dana", " Six points\nmake a shift. ")).isEqualTo("Dana: Six points make a shift.");
        assertThat(Wording.said("Dana", "Say how many points in a row on one side of the mean make a shift."))
                .isEqualTo("Dana: Say how many points in a row on one side of the mean make a…");
        assertThat(Wording.said("Dana", "x".repeat(90))).isEqualTo("Dana: " + "x".repeat(60) + "…");
    }
}
