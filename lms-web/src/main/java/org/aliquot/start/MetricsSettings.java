package org.aliquot.start;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** A token that could be guessed is refused at the start. */
class MetricsSettings implements EnvironmentPostProcessor {

    private static final int SHORTEST = 32;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String token = environment.getProperty("aliquot.metrics-token", "").strip();
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new StartRefused("ALIQUOT_METRICS_TOKEN is too short: it must have at least " + SHORTEST
                    + " characters, such as `openssl rand -base64 32` prints.");
        }
    }
}
