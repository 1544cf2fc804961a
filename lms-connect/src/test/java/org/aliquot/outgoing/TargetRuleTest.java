package org.aliquot.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRuleTest {

    private final TargetRule rule = new TargetRule(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "2001:db8::1"
            })
    void nobodysPrivateNetworkIsCalled(String address) throws UnknownHostException {
        assertThat(rule.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "192.1.0.1",
                "198.17.0.1",
                "203.0.112.1",
                "223.255.255.254",
                "2606:4700::1111",
                "2a00:1450:4001::1",
                "2001:4860:4860::8888"
            })
    void whatIsReachableFromEverywhereIs(String address) throws UnknownHostException {
        assertThat(rule.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://lms.example.org/",
                "https://lms.example.org:99999/",
                "ftp://lms.example.org/",
                "https:///keys",
                "/keys",
                "https://name:word@lms.example.org/",
                "file:///etc/passwd",
                "mailto:a@example.org"
            })
    void onlyHttpsWithAHostAndWithoutANameInIt(String target) {
        assertThat(rule.shape(URI.create(target))).contains(NoAnswer.FORBIDDEN_TARGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://lms.example.org/", "HTTPS://lms.example.org:8443/keys?of=us"})
    void suchAnAddressIsFine(String target) {
        assertThat(rule.shape(URI.create(target))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/", "http://127.0.0.1/", "http://lms.localhost/", "http://[::1]/"})
    void thisMachineNeedsNoHttpsWhereItMayBeCalled(String target) {
        assertThat(new TargetRule(true).shape(URI.create(target))).isEmpty();
        assertThat(rule.shape(URI.create(target))).contains(NoAnswer.FORBIDDEN_TARGET);
    }
}
