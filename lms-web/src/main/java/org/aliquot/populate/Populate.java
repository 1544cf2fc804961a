package org.aliquot.populate;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** {@code ./lms populate}: the product without its pages and jobs, beside the running one or on its own. */
@ComponentScan({
    "org.aliquot.clock",
    "org.aliquot.audit",
    "org.aliquot.mail",
    "org.aliquot.people",
    "org.aliquot.prose",
    "org.aliquot.catalog",
    "org.aliquot.enrollment",
    "org.aliquot.cohort",
    "org.aliquot.bank",
    "org.aliquot.blueprint",
    "org.aliquot.formats",
    "org.aliquot.packs",
    "org.aliquot.delivery",
    "org.aliquot.completion",
    "org.aliquot.postgres",
    "org.aliquot.populate"
})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ConfigurationPropertiesScan("org.aliquot")
class Populate {

    private static final String[] SETTINGS = {
        "--aliquot.join-running-database=true",
        "--spring.main.keep-alive=false",
        "--spring.datasource.hikari.maximum-pool-size=4"
    };

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String... words) {
        try {
            populate(Plan.of(words));
            return 0;
        } catch (PopulateRefused refused) {
            System.err.println(refused.getMessage());
            return Plan.USAGE.equals(refused.getMessage()) ? 2 : 1;
        }
    }

    private static void populate(Plan plan) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(Populate.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false);
        long start = System.nanoTime();
        try (ConfigurableApplicationContext context = application.run(SETTINGS)) {
            context.getBean(Population.class).fill(plan, words -> say(start, words));
            say(start, "done");
        }
    }

    private static void say(long start, String words) {
        System.out.printf("%5d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, words);
    }
}
