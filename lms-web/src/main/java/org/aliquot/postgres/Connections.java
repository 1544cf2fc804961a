package org.aliquot.postgres;

import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the two pools in the place of Spring Boot's one. */
@Configuration(proxyBeanMethods = false)
class Connections {

    @Bean(destroyMethod = "close")
    Pools pools(JdbcConnectionDetails database, Environment environment) {
        return new Pools(database, environment);
    }

    @Bean
    DataSource dataSource(Pools pools) {
        return new ByLength(pools);
    }

    /** A migration may take longer than any answer. */
    @Bean
    FlywayConfigurationCustomizer migrationsAside(Pools pools) {
        return flyway -> flyway.dataSource(pools.aside());
    }
}
