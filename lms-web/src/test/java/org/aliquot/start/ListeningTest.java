package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Nobody's password travels in the clear because of a default. */
class ListeningTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isOnLoopbackWithoutTls() {
        assertThat(address()).isEqualTo("127.0.0.1");
    }

    @Test
    void isWhereTheOperatorSays() {
        environment.setProperty("server.address", "0.0.0.0");
        assertThat(address()).isEqualTo("0.0.0.0");
    }

    @Test
    void isEverywhereWithTlsOfItsOwn() {
        environment.setProperty("server.ssl.key-store", "school.p12");
        assertThat(address()).isEmpty();
    }

    private String address() {
        new Listening().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("server.address", "");
    }
}
