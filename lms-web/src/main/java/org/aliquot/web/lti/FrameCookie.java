package org.aliquot.web.lti;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * What a browser keeps of ours inside another site's frame: good for {@code /lti} alone, and apart for each site that frames us. It
 * says which browser this is, and signs nobody in. Browsers take it over https only, and on this machine.
 */
final class FrameCookie {

    private static final String NAME = "aliquot_lti";
    private static final Duration LIFE = Duration.ofDays(1);

    private FrameCookie() {}

    static @Nullable String of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    static void keep(String browser, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, browser)
                .httpOnly(true)
                .secure(true)
                .sameSite("None")
                .partitioned(true)
                .path("/lti")
                .maxAge(LIFE)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
