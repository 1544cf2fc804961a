package org.aliquot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.web.Look.TextSize;
import org.aliquot.web.Look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {

    @Test
    void readsWhatItWrote() {
        Look look = new Look(Theme.DARK, TextSize.XL);

        assertThat(Look.parse(look.cookie(), Look.DEFAULT)).isEqualTo(look);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "pink.huge", "\"><script>", "dark\n.l"})
    void keepsTheUsualForWhatItDoesNotKnow(String cookie) {
        Look usual = new Look(Theme.SYSTEM, TextSize.L);

        assertThat(Look.parse(cookie, usual).theme()).isEqualTo(Theme.SYSTEM);
    }

    @Test
    void saysNothingWhereTheUsualHolds() {
        assertThat(Look.DEFAULT.theme().attribute()).isNull();
        assertThat(Look.DEFAULT.text().attribute()).isNull();
        assertThat(Look.parse(null, Look.DEFAULT)).isEqualTo(Look.DEFAULT);
    }
}
