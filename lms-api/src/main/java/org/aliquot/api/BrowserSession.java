package org.aliquot.api;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.aliquot.people.AccountId;
import org.aliquot.people.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** A browser's sign-in: a token in a cookie that no script can read and no other site can send. */
@Component
public class BrowserSession {

    static final String COOKIE = "aliquot_session";

    private final Tokens tokens;

    BrowserSession(Tokens tokens) {
        this.tokens = tokens;
    }

    public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        String secret = tokens.issue(account, Tokens.Kind.BROWSER).secret();
        setCookie(secret, Tokens.Kind.BROWSER.life(), request, response);
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        String secret = secret(request);
        if (secret != null) {
            tokens.end(secret);
        }
        setCookie("", Duration.ZERO, request, response);
    }

    static @Nullable String secret(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty()) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private static void setCookie(
            String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
