package org.aliquot.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.aliquot.audit.Whence;
import org.aliquot.people.TokenHolder;
import org.aliquot.people.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who calls: by bearer token, or by the cookie of a browser that signed in. No session is made or touched. */
class CallerFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final BrowserSession browser;

    CallerFilter(Tokens tokens, BrowserSession browser) {
        this.tokens = tokens;
        this.browser = browser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String bearer = bearer(request);
        String secret = bearer == null ? browser.secret(request) : bearer;
        if (secret != null) {
            holder(secret, request)
                    .filter(holder -> isFor(holder, bearer != null, request))
                    .ifPresent(holder -> {
                        if (holder.program() != null && request.getDispatcherType() == DispatcherType.REQUEST) {
                            Whence.here().by(holder.program().name()).enter();
                        }
                        SecurityContext context = SecurityContextHolder.createEmptyContext();
                        context.setAuthentication(new CallerAuthentication(holder, secret, bearer != null));
                        SecurityContextHolder.setContext(context);
                    });
        }
        chain.doFilter(request, response);
    }

    /** What broke a request breaks the look-up for the page that says so as well: it is shown to nobody in particular. */
    private Optional<TokenHolder> holder(String secret, HttpServletRequest request) {
        try {
            return tokens.resolve(secret);
        } catch (DataAccessException | TransactionException unreachable) {
            if (request.getDispatcherType() != DispatcherType.ERROR) {
                throw unreachable;
            }
            return Optional.empty();
        }
    }

    /** A program calls the API with its token as bearer; on pages nobody knows it. */
    private static boolean isFor(TokenHolder holder, boolean bearer, HttpServletRequest request) {
        return holder.program() == null || bearer && request.getRequestURI().startsWith("/api/");
    }

    /** When no connection was free, the page that says so must not look for one. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    /** Error pages and asynchronous results are for the same caller. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    /** The bearer token that was sent, whether or not it holds; null when there is none. */
    static @Nullable String bearer(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }
}
