package org.aliquot.api;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.aliquot.people.AccountId;
import org.aliquot.people.Origin;
import org.aliquot.people.PendingSignIns;
import org.aliquot.people.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** A browser's sign-in: a token in a cookie that no script can read and no other site can send. */
@Component
public class BrowserSession {

    static final String COOKIE = "aliquot_session";
    private static final String PENDING = "aliquot_pending";

    private final Tokens tokens;

    BrowserSession(Tokens tokens) {
        this.tokens = tokens;
    }

    public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        String secret = tokens.issue(account, Tokens.Kind.BROWSER).secret();
        setCookie(COOKIE, secret, Tokens.Kind.BROWSER.life(), request, response);
        if (pending(request) != null) {
            setCookie(PENDING, "", Duration.ZERO, request, response);
        }
    }

    /** The password was right and a second factor is wanted: this browser may go on to that step, and is not signed in. */
    public void pend(String pending, HttpServletRequest request, HttpServletResponse response) {
        setCookie(PENDING, pending, PendingSignIns.LIFE, request, response);
    }

    /** The secret of a sign-in that waits for its second factor ({@link PendingSignIns}), null when there is none. */
    public @Nullable String pending(HttpServletRequest request) {
        return value(PENDING, request);
    }

    /** Where a request comes from, for signing in. */
    public Origin origin(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return new Origin(request.getRemoteAddr(), null, agent == null ? "" : agent);
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        String secret = secret(request);
        if (secret != null) {
            tokens.end(secret);
        }
        setCookie(COOKIE, "", Duration.ZERO, request, response);
    }

    static @Nullable String secret(HttpServletRequest request) {
        return value(COOKIE, request);
    }

    private static @Nullable String value(String name, HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private static void setCookie(
            String name, String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
