package org.aliquot.start;

import java.util.Optional;
import org.aliquot.people.FirstAdministrator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Words for the terminal with a new one-time link; there is none once an administrator exists. */
@Component
class AdministratorLink {

    private final FirstAdministrator firstAdministrator;
    private final Environment environment;

    AdministratorLink(FirstAdministrator firstAdministrator, Environment environment) {
        this.firstAdministrator = firstAdministrator;
        this.environment = environment;
    }

    Optional<String> words(int port) {
        String site = environment.getProperty("aliquot.base-url", "http://localhost:" + port);
        return firstAdministrator
                .newLink()
                .map(secret -> "This link makes the first administrator; it works once, within "
                        + FirstAdministrator.LIFE.toHours() + " hours:\n  " + site + "/first-administrator/" + secret);
    }
}
