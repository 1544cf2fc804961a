package org.aliquot.start;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Demo mode has known passwords, so it exists only on the embedded database and listens on loopback alone, whatever else
 * is configured. It is the default there and nowhere else.
 */
class DemoMode implements EnvironmentPostProcessor, Ordered {

    private static final String DEMO = "aliquot.demo";

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = environment.getProperty("spring.datasource.url", "").isBlank();
        boolean demo = environment.getProperty(DEMO, Boolean.class, embedded);
        if (demo && !embedded) {
            throw new StartRefused("Demo mode works with the embedded database only;"
                    + " leave ALIQUOT_DEMO unset or false when SPRING_DATASOURCE_URL is set.");
        }
        Map<String, Object> decided =
                demo ? Map.of(DEMO, "true", "server.address", "127.0.0.1") : Map.of(DEMO, "false");
        environment.getPropertySources().addFirst(new MapPropertySource("demoMode", decided));
    }
}
