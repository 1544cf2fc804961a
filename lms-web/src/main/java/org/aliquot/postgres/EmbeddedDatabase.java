package org.aliquot.postgres;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The default data source: a PostgreSQL of our own in the data directory. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(@Value("${aliquot.data-dir:${user.home}/.aliquot}") String dataDir) {
        return EmbeddedServer.start(new DataDirectory(Path.of(dataDir)));
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
        return new ConnectionTo(server.url(), server.user(), server.password().value());
    }
}
