package org.aliquot.web.factor;

import java.util.Objects;
import org.springframework.security.core.Authentication;

/** The sign-in a request is made with. */
final class Current {

    private Current() {}

    static String token(Authentication current) {
        return Objects.toString(current.getCredentials(), "");
    }
}
