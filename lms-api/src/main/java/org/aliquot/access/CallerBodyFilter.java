package org.aliquot.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What may be sent depends on who sends it: files come from those who may bring them, strangers send short forms, and nobody
 * has more under way at once than honest use needs. Asked before anything of the body is read or makes us hold memory.
 */
final class CallerBodyFilter<R extends AuthenticationEntryPoint & AccessDeniedHandler> extends OncePerRequestFilter {

    /** Signing in and signing up take less than one. */
    static final long MOST_BYTES_OF_A_STRANGER = 16 * 1024;

    private final Routes routes;
    private final BodyRefusals refusals;
    private final R refused;
    private final BodiesUnderWay underWay;

    CallerBodyFilter(Routes routes, BodyRefusals refusals, R refused, BodiesUnderWay underWay) {
        this.routes = routes;
        this.refusals = refusals;
        this.refused = refused;
        this.underWay = underWay;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (BodyLimitFilter.isMultipart(request) && !mayBringFiles(caller, request)) {
            refuseFile(caller, request, response);
        } else if (!hasBody(request)) {
            chain.doFilter(request, response);
        } else if (caller == null && isLargeOrOfUnknownLength(request)) {
            refusals.tooLarge(request, response, MOST_BYTES_OF_A_STRANGER);
        } else {
            counted(caller, request, response, chain);
        }
    }

    private void counted(
            @Nullable Authentication caller,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try (BodiesUnderWay.Share share = underWay.begin(caller, request)) {
            if (share.granted()) {
                chain.doFilter(request, response);
            } else {
                refusals.tooMany(request, response);
            }
        }
    }

    private boolean mayBringFiles(@Nullable Authentication caller, HttpServletRequest request) {
        return caller != null
                && routes.of(request)
                        .filter(route -> route.parts() && route.audience().admits(CallerAuthentication.caller(caller)))
                        .isPresent();
    }

    /** In the words that the rule of the route would use: to sign-in, or no. */
    private void refuseFile(@Nullable Authentication caller, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (caller == null) {
            refused.commence(request, response, new InsufficientAuthenticationException("files need an account"));
        } else {
            refused.handle(request, response, new AccessDeniedException("files of this role are not taken"));
        }
    }

    private static boolean isLargeOrOfUnknownLength(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length < 0 || length > MOST_BYTES_OF_A_STRANGER;
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
