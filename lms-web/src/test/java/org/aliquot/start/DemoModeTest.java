package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoModeTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isOnWithTheEmbeddedDatabaseAndThenListensOnLoopbackAlone() {
        environment.setProperty("server.address", "0.0.0.0");
        decide();
        assertThat(environment.getProperty("aliquot.demo")).isEqualTo("true");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void isOffWhenSwitchedOff() {
        environment.setProperty("aliquot.demo", "false");
        decide();
        assertThat(environment.getProperty("aliquot.demo")).isEqualTo("false");
        assertThat(environment.getProperty("server.address")).isNull();
    }

    @Test
    void isOffWithAnExternalDatabase() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/aliquot");
        decide();
        assertThat(environment.getProperty("aliquot.demo")).isEqualTo("false");
    }

    @Test
    void isRefusedWithAnExternalDatabase() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/aliquot");
        environment.setProperty("aliquot.demo", "true");
        assertThatThrownBy(this::decide).isInstanceOf(StartRefused.class);
    }

    private void decide() {
        new DemoMode().postProcessEnvironment(environment, new SpringApplication());
    }
}
