package org.aliquot.start;

import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A verb of {@code ./lms} that works on the database: without pages, beside the running product or on its own. Each names who
 * manages its transactions, since only some have entities. What it does is no part of what a collector is told.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class
})
public final class DatabaseTool {

    private DatabaseTool() {}

    /** The verb's own parts with what they need; closing it lets go of the database. */
    public static ConfigurableApplicationContext open(int connections, Class<?>... parts) {
        Class<?>[] sources =
                Stream.concat(Stream.of(DatabaseTool.class), Stream.of(parts)).toArray(Class<?>[]::new);
        return new SpringApplicationBuilder(sources)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run(
                        "--aliquot.join-running-database=true",
                        "--aliquot.demo-history=false",
                        "--aliquot.traces-url=",
                        "--spring.jpa.bootstrap=default",
                        "--spring.main.keep-alive=false",
                        "--spring.datasource.hikari.maximum-pool-size=" + connections);
    }
}
