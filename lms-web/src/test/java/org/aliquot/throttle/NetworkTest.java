package org.aliquot.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts as one network. */
class NetworkTest {

    @Test
    void addressesOfOneSlash64AreOneNetwork() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff:1:2:3"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
        assertThat(Network.of("fe80::1%1")).isEqualTo(Network.of("fe80::2"));
    }

    @Test
    void anIpv4AddressIsOneByItself() {
        assertThat(Network.of("192.0.2.1")).isEqualTo("192.0.2.1").isNotEqualTo(Network.of("192.0.2.2"));
        assertThat(Network.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void whatIsNoAddressStandsForItself() {
        assertThat(Network.of("unix socket")).isEqualTo("unix socket");
    }
}
