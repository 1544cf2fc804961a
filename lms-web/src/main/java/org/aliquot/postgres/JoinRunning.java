package org.aliquot.postgres;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets a short task ({@code aliquot.join-running-database=true}) use the embedded database of an Aliquot that is running,
 * where the application itself would be refused.
 */
class JoinRunning implements EnvironmentPostProcessor, Ordered {

    /** After demo mode is decided: the database joined is embedded, though it now looks like any other. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        DataDirectory directory = DataDirectory.of(environment);
        if (environment.getProperty("aliquot.join-running-database", Boolean.class, Boolean.FALSE)
                && Database.isEmbedded(environment)
                && DirectoryLock.isHeld(directory)) {
            environment.getPropertySources().addFirst(new MapPropertySource("runningDatabase", addressOf(directory)));
        }
    }

    private static Map<String, Object> addressOf(DataDirectory directory) {
        Password password = Password.of(directory);
        return Map.of(
                "spring.datasource.url",
                        EmbeddedServer.connection(Postmaster.portIn(directory), password)
                                .url(),
                "spring.datasource.username", EmbeddedServer.NAME,
                "spring.datasource.password", password.value());
    }
}
