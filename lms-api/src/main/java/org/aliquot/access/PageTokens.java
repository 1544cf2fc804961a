package org.aliquot.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * The token by which a page's forms and scripts prove where they come from: in a cookie, and sent along. It is a new one after
 * each sign-in, and where the browser says that a request comes from another site or subdomain, none is good enough.
 */
@Component
class PageTokens implements CsrfTokenRequestHandler {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();
    private final CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();

    PageTokens(Cookies cookies) {
        cookie.setCookieName(cookies.name("aliquot_csrf"));
        cookie.setHeaderName(RequestGuards.CSRF_HEADER);
        cookie.setCookieCustomizer(made -> {
            made.httpOnly(true).sameSite("Lax").path("/");
            if (cookies.isHttps()) {
                made.secure(true);
            }
        });
    }

    CookieCsrfTokenRepository repository() {
        return cookie;
    }

    /** What was known before somebody signed in proves nothing after. */
    void renew(HttpServletRequest request, HttpServletResponse response) {
        replace(cookie.generateToken(request), request, response);
    }

    /** @param value what nobody can know before they have signed in */
    void renew(String value, HttpServletRequest request, HttpServletResponse response) {
        CsrfToken usual = cookie.generateToken(request);
        replace(new DefaultCsrfToken(usual.getHeaderName(), usual.getParameterName(), value), request, response);
    }

    private void replace(CsrfToken fresh, HttpServletRequest request, HttpServletResponse response) {
        cookie.saveToken(fresh, request, response);
        masked.handle(request, response, () -> fresh);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        String from = request.getHeader("Sec-Fetch-Site");
        return from == null || OURS.contains(from) ? masked.resolveCsrfTokenValue(request, token) : null;
    }
}
