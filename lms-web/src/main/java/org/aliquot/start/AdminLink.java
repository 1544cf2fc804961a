package org.aliquot.start;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** {@code ./lms admin-link}: a small application without pages, beside the running one or on its own. */
@ComponentScan({
    "org.aliquot.clock",
    "org.aliquot.audit",
    "org.aliquot.mail",
    "org.aliquot.people",
    "org.aliquot.postgres"
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
class AdminLink {

    private static final String[] SETTINGS = {
        "--aliquot.join-running-database=true",
        "--spring.main.keep-alive=false",
        "--spring.datasource.hikari.maximum-pool-size=2"
    };

    public static void main(String[] args) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(AdminLink.class, AdministratorLink.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(SETTINGS)) {
            int port = context.getEnvironment().getProperty("server.port", Integer.class, 8080);
            System.out.println(context.getBean(AdministratorLink.class)
                    .words(port)
                    .orElse("There is an administrator already; sign in as one, and give others the role there."));
        }
    }
}
