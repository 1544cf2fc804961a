package org.aliquot.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the content security policy with a fresh nonce for the import map, and its companions. Spring Security's own writer
 * knows no nonce, so no policy is configured there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class SecurityHeaders extends OncePerRequestFilter {

    public static final String NONCE = SecurityHeaders.class.getName() + ".nonce";

    private static final String POLICY = "Content-Security-Policy";
    private static final String NO_FRAMES = "frame-ancestors 'none'";
    private static final String OWN_FORMS = "form-action 'self'";
    private static final String PAGE_POLICY = """
            default-src 'self'; script-src 'self' 'nonce-%s'; style-src 'self'; img-src 'self' data:; object-src 'none'; \
            worker-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'""";
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();
    private final boolean https;

    SecurityHeaders(@Value("${aliquot.base-url:}") String site) {
        https = site.strip().toLowerCase(Locale.ROOT).startsWith("https://");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        set(response, policy(request));
        if (https) {
            // by the settings: a proxy that ends TLS may not tell of it
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }

    /** For answers that show nothing of a page and never pass this filter. */
    public static void ofData(HttpServletResponse response) {
        set(response, DATA_POLICY);
    }

    /** Lets pages of these origins, and of no others, show this answer in a frame. */
    public static void letFrame(HttpServletResponse response, Collection<String> origins) {
        String policy = response.getHeader(POLICY);
        if (policy != null && !origins.isEmpty()) {
            response.setHeader(POLICY, policy.replace(NO_FRAMES, "frame-ancestors " + String.join(" ", origins)));
        }
    }

    /** Lets the forms of this answer be sent to these origins too. */
    public static void letPost(HttpServletResponse response, Collection<String> origins) {
        String policy = response.getHeader(POLICY);
        if (policy != null) {
            response.setHeader(POLICY, policy.replace(OWN_FORMS, OWN_FORMS + " " + String.join(" ", origins)));
        }
    }

    private static void set(HttpServletResponse response, String policy) {
        response.setHeader(POLICY, policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** The container empties the response before it renders an error page, headers included. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private String policy(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return DATA_POLICY;
        }
        String nonce = nonce();
        request.setAttribute(NONCE, nonce);
        return PAGE_POLICY.formatted(nonce);
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
