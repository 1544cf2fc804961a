package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class MetricsSettingsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void noTokenAndALongOneAreTaken() {
        assertThatCode(this::check).doesNotThrowAnyException();
        environment.setProperty("aliquot.metrics-token", "x".repeat(32));
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aShortOneIsRefusedAndNotTold() {
        environment.setProperty("aliquot.metrics-token", "y".repeat(31));

        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ALIQUOT_METRICS_TOKEN")
                .hasMessageNotContaining("yyy");
    }

    private void check() {
        new MetricsSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
