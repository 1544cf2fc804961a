package org.aliquot.postgres;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The default data source: a PostgreSQL of our own in the data directory. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(Environment environment, ObjectProvider<ServerAhead.Begun> ahead) {
        ServerAhead.Begun begun = ahead.getIfAvailable();
        return begun == null
                ? EmbeddedServer.start(directory(environment))
                : begun.server().join();
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
        return server.connection();
    }

    static DataDirectory directory(Environment environment) {
        String set = environment.getProperty("aliquot.data-dir", "");
        return new DataDirectory(set.isBlank() ? Path.of(System.getProperty("user.home"), ".aliquot") : Path.of(set));
    }
}
