package org.aliquot.start;

import java.util.Optional;
import org.aliquot.factor.FactorReset;
import org.aliquot.people.FirstAdministrator;
import org.aliquot.people.LostAdministrator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Words for the terminal with a new one-time link: for the first administrator while there is none, or for one who lost
 * password and second factor.
 */
@Component
class AdministratorLink {

    private final FirstAdministrator firstAdministrator;
    private final LostAdministrator lost;
    private final FactorReset factors;
    private final Environment environment;

    AdministratorLink(
            FirstAdministrator firstAdministrator,
            LostAdministrator lost,
            FactorReset factors,
            Environment environment) {
        this.firstAdministrator = firstAdministrator;
        this.lost = lost;
        this.factors = factors;
        this.environment = environment;
    }

    Optional<String> words(int port) {
        return firstAdministrator
                .newLink()
                .map(secret -> "This link makes the first administrator; it works once, within "
                        + FirstAdministrator.LIFE.toHours() + " hours:\n  " + site(port) + "/first-administrator/"
                        + secret);
    }

    /** Resets an administrator's password and second factor; empty when nobody with this address is one. */
    Optional<String> rescue(String email, int port) {
        return lost.find(email).map(administrator -> {
            factors.reset(administrator, Optional.empty());
            return "The password and the second factor of " + email
                    + " no longer work, and every sign-in has ended. This link sets a new password; it"
                    + " works once, within one hour. A new second factor is set up right after signing in:\n  "
                    + site(port)
                    + lost.newLink(administrator);
        });
    }

    private String site(int port) {
        return environment.getProperty("aliquot.base-url", "http://localhost:" + port);
    }
}
