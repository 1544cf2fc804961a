package org.aliquot.start;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** What the settings say of how people reach this installation. */
public final class SiteSettings {

    private static final List<String> TLS =
            List.of("server.ssl.bundle", "server.ssl.key-store", "server.ssl.certificate");

    private static final Pattern THIS_MACHINE =
            Pattern.compile("http://(localhost|127\\.0\\.0\\.1|\\[::1])(:|/|$)", Pattern.CASE_INSENSITIVE);

    private SiteSettings() {}

    /** Whether the server handles TLS by itself, and needs no proxy for it. */
    public static boolean hasTls(Environment environment) {
        return environment.getProperty("server.ssl.enabled", Boolean.class, Boolean.TRUE)
                && TLS.stream()
                        .anyMatch(name -> !environment.getProperty(name, "").isBlank());
    }

    /** Whether an address leads from a computer to itself, between which nobody listens. */
    public static boolean isThisMachine(String site) {
        return THIS_MACHINE.matcher(site.strip()).lookingAt();
    }

    /** Whether what is sent to an address travels for everybody to read. */
    static boolean isInClear(String site) {
        return site.strip().toLowerCase(Locale.ROOT).startsWith("http://") && !isThisMachine(site);
    }
}
