package org.aliquot.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebServerTest {

    private static final long MIB = 1024L * 1024;

    @Test
    void takesAsManyConnectionsAsTheHeapCanHold() {
        assertThat(ConnectionLimit.of(320 * MIB)).isBetween(1_500, 2_000);
        assertThat(ConnectionLimit.of(1024 * MIB)).isBetween(5_000, 6_000);
        assertThat(ConnectionLimit.of(16 * 1024 * MIB)).isEqualTo(8_192);
    }
}
