package org.aliquot.web.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.aliquot.access.Cookies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Says which browser went to a provider, so that no answer counts in another; it signs nobody in. */
@Component
class SignOnCookie {

    private static final String NAME = "aliquot_signon";

    /** As long as a provider may take. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Cookies cookies;

    SignOnCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    @Nullable
    String of(HttpServletRequest request) {
        return cookies.value(NAME, request);
    }

    void keep(String browser, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.make(NAME, browser, LIFE, request).build().toString());
    }
}
