package org.aliquot.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.aliquot.audit.SecurityEvent;
import org.aliquot.audit.SecurityEvents;
import org.aliquot.audit.Whence;
import org.aliquot.traces.Traces;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Around everything else: knows where a request comes from, and tells the security log of limits that it hit. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WhenceFilter extends OncePerRequestFilter {

    /** Too large, of a kind that is not taken, too many, not signed in for so much. */
    private static final Set<Integer> LIMITS = Set.of(
            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
            HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
            HttpServletResponse.SC_LENGTH_REQUIRED,
            429,
            431);

    private final SecurityEvents events;
    private final Traces traces;

    WhenceFilter(SecurityEvents events, Traces traces) {
        this.events = events;
        this.traces = traces;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Whence whence = Whence.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
        traces.here().map(whence::in).orElse(whence).enter();
        try {
            chain.doFilter(request, response);
            if (LIMITS.contains(response.getStatus())) {
                events.record(
                        SecurityEvent.LIMIT_HIT, null, "limit", response.getStatus() + " " + RouteWords.of(request));
            }
        } finally {
            Whence.leave();
        }
    }
}
