package org.aliquot.web.lti;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.aliquot.access.Cookies;
import org.aliquot.lti.Joinings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What this browser joins: never in an address, so that nobody can send somebody else to join what is not theirs. It signs nobody in. */
@Component
class JoiningCookie {

    private static final String NAME = "aliquot_joining";

    private final Cookies cookies;

    JoiningCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    @Nullable
    String of(HttpServletRequest request) {
        return cookies.value(NAME, request);
    }

    void keep(String secret, HttpServletRequest request, HttpServletResponse response) {
        set(secret, Joinings.LIFE, request, response);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private void set(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.make(NAME, value, life, request).build().toString());
    }
}
