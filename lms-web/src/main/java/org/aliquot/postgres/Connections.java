package org.aliquot.postgres;

import javax.sql.DataSource;
import org.aliquot.traces.Traces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The database and the pools to it, in the place of Spring Boot's one. Which database it is, is decided at each start and not by
 * conditions: those are answered once, when the application is packed.
 */
@Configuration(proxyBeanMethods = false)
class Connections {

    @Bean(destroyMethod = "close")
    Database database(Environment environment, ObjectProvider<ServerAhead.Begun> ahead) {
        if (!Database.isEmbedded(environment)) {
            return ExternalDatabase.named(environment);
        }
        ServerAhead.Begun begun = ahead.getIfAvailable();
        return begun == null
                ? EmbeddedServer.start(DataDirectory.of(environment))
                : begun.server().join();
    }

    @Bean
    JdbcConnectionDetails connectionDetails(Database database) {
        return database.connection();
    }

    @Bean(destroyMethod = "close")
    Pools pools(JdbcConnectionDetails database, Environment environment, Traces traces) {
        return new Pools(database, environment, traces);
    }

    @Bean
    DataSource dataSource(Pools pools) {
        return new ByWork(pools);
    }

    /** A migration may take longer than any answer. */
    @Bean
    Migrations migrationsAside(Pools pools) {
        return new Migrations(pools.aside());
    }
}
