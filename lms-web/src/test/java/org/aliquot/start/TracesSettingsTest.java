package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class TracesSettingsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void nothingIsAsGoodAsACollector() {
        assertThatCode(this::check).doesNotThrowAnyException();
        environment.setProperty("aliquot.traces-url", " ");
        environment.setProperty("aliquot.traces-share", "");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:4318", "https://collector.example/otlp/v1/traces", "http://[::1]:4318/"})
    void addressesOfCollectorsAreTaken(String url) {
        environment.setProperty("aliquot.traces-url", url);

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "collector:4318",
                "ftp://collector.example",
                "http://",
                "http://somebody:secret@collector.example",
                "https://collector.example/?key=secret",
                "a b"
            })
    void othersAreRefusedAndWhatMayBeASecretIsNotTold(String url) {
        environment.setProperty("aliquot.traces-url", url);

        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ALIQUOT_TRACES_URL")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "0.25"})
    void sharesAreTaken(String share) {
        environment.setProperty("aliquot.traces-share", share);

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "-0.1", "NaN", "a tenth"})
    void noSharesAreRefused(String share) {
        environment.setProperty("aliquot.traces-share", share);

        assertThatThrownBy(this::check).isInstanceOf(StartRefused.class).hasMessageContaining("ALIQUOT_TRACES_SHARE");
    }

    @Test
    void aProxyIsThereOrNot() {
        environment.setProperty("aliquot.traces-from-proxy", "maybe");

        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ALIQUOT_TRACES_FROM_PROXY");
    }

    private void check() {
        new TracesSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
