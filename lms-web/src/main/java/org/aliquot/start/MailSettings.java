package org.aliquot.start;

import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Mail without a sender is refused by its server, and mail whose links lead to nobody's machine helps nobody: said at the start. */
class MailSettings implements EnvironmentPostProcessor, Ordered {

    /** After demo mode is decided. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        checkReturned(environment);
        if (environment.getProperty("spring.mail.host", "").isBlank()) {
            return;
        }
        String from = environment.getProperty("aliquot.mail-from", environment.getProperty("spring.mail.username", ""));
        if (!from.contains("@")) {
            throw new StartRefused(
                    "SPRING_MAIL_HOST is set, but not the address that mail comes from:" + " set ALIQUOT_MAIL_FROM.");
        }
        boolean demo = environment.getProperty("aliquot.demo", Boolean.class, Boolean.FALSE);
        if (!demo && environment.getProperty("aliquot.base-url", "").isBlank()) {
            throw new StartRefused("SPRING_MAIL_HOST is set, but not how people reach this installation:"
                    + " set ALIQUOT_BASE_URL, with which links in mail begin.");
        }
        if (SiteSettings.isInClear(environment.getProperty("aliquot.base-url", ""))
                && !environment.getProperty("aliquot.allow-http", Boolean.class, Boolean.FALSE)) {
            throw new StartRefused(
                    "ALIQUOT_BASE_URL begins with http, so links in mail and passwords would travel unencrypted."
                            + " Set it to https://…, or set ALIQUOT_ALLOW_HTTP=true to allow this.");
        }
    }

    private static void checkReturned(ConfigurableEnvironment environment) {
        if (environment.getProperty("aliquot.returned-mail-host", "").isBlank()) {
            return;
        }
        if (environment.getProperty("spring.mail.host", "").isBlank()
                || environment.getProperty("aliquot.returned-mail-username", "").isBlank()) {
            throw new StartRefused("ALIQUOT_RETURNED_MAIL_HOST is set, but not all that belongs to it:"
                    + " set SPRING_MAIL_HOST and ALIQUOT_RETURNED_MAIL_USERNAME as well.");
        }
        String security = environment.getProperty("aliquot.returned-mail-security", "tls");
        if (!Set.of("tls", "starttls", "none").contains(security)) {
            throw new StartRefused("ALIQUOT_RETURNED_MAIL_SECURITY is none of tls, starttls, none.");
        }
    }
}
