package org.aliquot.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Our cookies. Where people reach the installation by https, cookies travel only so and only this very host can set them
 * ({@code __Host-}); elsewhere browsers refuse such names. The settings decide, not the request: a proxy may not say.
 */
@Component
public class Cookies {

    private final boolean https;

    Cookies(@Value("${aliquot.base-url:}") String site) {
        https = site.strip().toLowerCase(Locale.ROOT).startsWith("https://");
    }

    boolean isHttps() {
        return https;
    }

    /** What a cookie of ours is called here. */
    public String name(String plain) {
        return https ? "__Host-" + plain : plain;
    }

    public @Nullable String value(String plain, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(plain));
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /** A cookie that no script can read and no other site can send. */
    public ResponseCookie.ResponseCookieBuilder make(
            String plain, String value, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(name(plain), value)
                .httpOnly(true)
                .secure(https || request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life);
    }
}
