package org.aliquot.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aliquot.people.DemoMode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Demo mode has known passwords: what came through a proxy may come from anywhere and is refused, and so is what was sent to
 * another name, because a page elsewhere can make its own name lead here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoGate extends OncePerRequestFilter {

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private final DemoMode demo;
    private final List<String> names;

    DemoGate(DemoMode demo, @Value("${aliquot.base-url:}") String site) {
        this.demo = demo;
        String own = site.isBlank() ? null : URI.create(site.strip()).getHost();
        this.names = own == null
                ? LOOPBACK
                : Stream.concat(LOOPBACK.stream(), Stream.of(own)).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (demo.on() && (cameThroughProxy(request) || !isForUs(request))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .write("This is a demonstration with known passwords; it answers on its own machine only."
                            + " Start it with ALIQUOT_DEMO=false to use it behind a proxy.\n");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isForUs(HttpServletRequest request) {
        return names.stream().anyMatch(name -> name.equalsIgnoreCase(request.getServerName()));
    }

    private static boolean cameThroughProxy(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals("forwarded") || name.startsWith("x-forwarded-"));
    }
}
