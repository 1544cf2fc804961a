package org.aliquot.start;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * An installation without TLS of its own takes passwords in clear: it listens on loopback, for a proxy on the same machine,
 * unless it was told where to listen.
 */
class Listening implements EnvironmentPostProcessor, Ordered {

    static final String ADDRESS = "server.address";

    /** After demo mode is decided. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty(ADDRESS, "").isBlank() && !SiteSettings.hasTls(environment)) {
            environment.getPropertySources().addFirst(new MapPropertySource("listening", Map.of(ADDRESS, "127.0.0.1")));
        }
    }
}
