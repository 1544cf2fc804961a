package org.aliquot.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aliquot.factor.SecondFactors;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.problem.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads staff without a second factor to set one up, and lets them reach nothing else until they have: the password alone
 * would open other people's records. Learners pass without a look-up.
 */
final class FactorGate extends OncePerRequestFilter {

    /** Where a page leads. */
    static final String SET_UP = "/profile/second-factor";

    private final Routes routes;
    private final SecondFactors factors;
    private final ProblemWriter problems;

    FactorGate(Routes routes, SecondFactors factors, ProblemWriter problems) {
        this.routes = routes;
        this.factors = factors;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean held = authentication != null
                && authentication.getPrincipal() instanceof Caller caller
                && caller.reachesOthers()
                && isHeldBack(request)
                && factors.isMissing(caller);
        if (held) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            problems.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    ProblemKind.SECOND_FACTOR_NEEDED,
                    "Whoever works with what is not their own must set up a second factor first, on the profile page or by POST /api/v1/me/second-factor/app.");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", SET_UP);
        }
    }

    /** Style sheets are no route of ours, nor is what leads nowhere. */
    private boolean isHeldBack(HttpServletRequest request) {
        return routes.nearest(request).filter(route -> !route.beforeFactor()).isPresent();
    }
}
