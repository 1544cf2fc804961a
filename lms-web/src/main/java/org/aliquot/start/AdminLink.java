package org.aliquot.start;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * {@code ./lms admin-link [EMAIL]}: a small application without pages, beside the running one or on its own. With an address
 * it lets an administrator back in who has lost password and second factor.
 */
@AutoConfigurationPackage(basePackages = "org.aliquot")
@ImportAutoConfiguration({
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan({
    "org.aliquot.clock",
    "org.aliquot.figures",
    "org.aliquot.traces",
    "org.aliquot.signals",
    "org.aliquot.vault",
    "org.aliquot.throttle",
    "org.aliquot.audit",
    "org.aliquot.mail",
    "org.aliquot.people",
    "org.aliquot.school",
    "org.aliquot.entities",
    "org.aliquot.factor",
    "org.aliquot.postgres"
})
class AdminLink {

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
