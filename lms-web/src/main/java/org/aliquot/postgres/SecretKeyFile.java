package org.aliquot.postgres;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Where the key lies that seals secrets in an embedded database: beside it, so that a copy of the tables is not enough. */
class SecretKeyFile implements EnvironmentPostProcessor, Ordered {

    /** Before a short task joins a running database, which then looks like any other. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (Database.isEmbedded(environment)) {
            Map<String, Object> place = Map.of("aliquot.secret-key-file", directory(environment) + "/secret.key");
            environment.getPropertySources().addFirst(new MapPropertySource("secretKey", place));
        }
    }

    /** The setting itself, to be read when the key is: tests name their directory later than this. */
    private static String directory(ConfigurableEnvironment environment) {
        return environment.getProperty("aliquot.data-dir", "unset").isBlank()
                ? DataDirectory.of(environment).root().toString()
                : "${aliquot.data-dir:${user.home}/.aliquot}";
    }
}
