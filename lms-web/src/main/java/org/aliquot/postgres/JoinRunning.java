package org.aliquot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aliquot.start.StartRefused;
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

    /** In postmaster.pid; PostgreSQL has kept this order for many versions. */
    private static final int LINE_OF_PORT = 3;

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
        Path pidFile = directory.pg().resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(pidFile);
            int port = Integer.parseInt(lines.get(LINE_OF_PORT).strip());
            Password password = Password.of(directory);
            return Map.of(
                    "spring.datasource.url",
                            EmbeddedServer.connection(port, password).url(),
                    "spring.datasource.username", EmbeddedServer.NAME,
                    "spring.datasource.password", password.value());
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new StartRefused(
                    "The Aliquot in " + directory.root() + " is just starting or stopping; try again in a moment.", e);
        }
    }
}
