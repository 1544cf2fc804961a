package org.aliquot.start;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** {@code ./lms admin-link}: a small application without pages, beside the running one or on its own. */
@ComponentScan({
    "org.aliquot.clock",
    "org.aliquot.vault",
    "org.aliquot.audit",
    "org.aliquot.mail",
    "org.aliquot.people",
    "org.aliquot.postgres"
})
class AdminLink {

    public static void main(String[] args) {
        try (ConfigurableApplicationContext context = DatabaseTool.open(2, AdminLink.class, AdministratorLink.class)) {
            int port = context.getEnvironment().getProperty("server.port", Integer.class, 8080);
            System.out.println(context.getBean(AdministratorLink.class)
                    .words(port)
                    .orElse("There is an administrator already; sign in as one, and give others the role there."));
        }
    }
}
