package org.aliquot.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a request came from is remembered by network, never by address. */
class WhenceTest {

    @Test
    void keepsTheNetworkAndNotTheAddress() {
        assertThat(Whence.of("203.0.113.77", "x").network()).isEqualTo("203.0.113.0/24");
        assertThat(Whence.of("2001:db8:1:2:3:4:5:6", "x").network()).isEqualTo("2001:db8:1:2:0:0:0:0/64");
        assertThat(Whence.of("somebody.example", "x").network()).isEqualTo("unknown");
    }

    @Test
    void tellsBrowsersApartWithoutNamingThem() {
        Whence one = Whence.of("203.0.113.77", "Mozilla/5.0 (X11; Linux x86_64)");
        assertThat(one.agent())
                .hasSize(12)
                .isNotEqualTo(Whence.of("203.0.113.77", "curl/8").agent());
        assertThat(one.toString()).doesNotContain("Mozilla").doesNotContain("113.77");
    }
}
