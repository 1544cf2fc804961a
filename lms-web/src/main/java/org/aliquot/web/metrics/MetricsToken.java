package org.aliquot.web.metrics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What a program shows that may read the figures: the operator sets {@code ALIQUOT_METRICS_TOKEN}, and without it nobody reads them.
 * That it is long enough is looked at when we start.
 */
@Component
class MetricsToken {

    private static final String BEARER = "Bearer ";

    private final Environment settings;

    MetricsToken(Environment settings) {
        this.settings = settings;
    }

    boolean isSet() {
        return !token().isEmpty();
    }

    /** Takes as long for one that is nearly right as for any other of its length. */
    boolean isShownBy(@Nullable String authorization) {
        return isSet()
                && authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && MessageDigest.isEqual(
                        bytes(token()),
                        bytes(authorization.substring(BEARER.length()).strip()));
    }

    private String token() {
        return settings.getProperty("aliquot.metrics-token", "").strip();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
