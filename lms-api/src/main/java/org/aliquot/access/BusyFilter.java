package org.aliquot.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aliquot.problem.ProblemKind;
import org.aliquot.problem.ProblemWriter;
import org.aliquot.spool.BusyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells whoever found no connection free, anywhere on the way of a request, when to come again: a program as a problem, a reader as a page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class BusyFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    BusyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !BusyException.isBehind(failure)) {
                throw failure;
            }
            refuse(request, response, Busy.retryAfter(failure));
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String again) throws IOException {
        response.resetBuffer();
        response.setHeader(HttpHeaders.RETRY_AFTER, again);
        if (request.getRequestURI().startsWith("/api/")) {
            problems.write(response, ProblemKind.BUSY, Busy.DETAIL);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
