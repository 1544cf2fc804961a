package org.aliquot.start;

import java.time.ZoneId;
import org.aliquot.school.SchoolZone;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * {@code ./lms admin-link [EMAIL]}: a small application without pages, beside the running one or on its own. With an address
 * it lets an administrator back in who has lost password and second factor.
 */
@ImportAutoConfiguration({DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class})
@ComponentScan({
    "org.aliquot.clock",
    "org.aliquot.vault",
    "org.aliquot.throttle",
    "org.aliquot.audit",
    "org.aliquot.mail",
    "org.aliquot.people",
    "org.aliquot.factor",
    "org.aliquot.postgres"
})
class AdminLink {

    /** It makes no accounts, so the zone that new ones begin with is not read from the database. */
    @Bean
    SchoolZone zone(@Value("${aliquot.zone}") ZoneId started) {
        return () -> started;
    }

    public static void main(String[] args) {
        try (ConfigurableApplicationContext context = DatabaseTool.open(2, AdminLink.class, AdministratorLink.class)) {
            int port = context.getEnvironment().getProperty("server.port", Integer.class, 8080);
            AdministratorLink link = context.getBean(AdministratorLink.class);
            System.out.println(
                    args.length == 0
                            ? link.words(port)
                                    .orElse("There is already an administrator. Sign in as one to give others the role."
                                            + " For an administrator who has lost both password and second factor:"
                                            + " ./lms admin-link EMAIL")
                            : link.rescue(args[0], port)
                                    .orElse("No administrator who can sign in has this email address."));
        }
    }
}
