package org.aliquot.access;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.function.Consumer;
import org.aliquot.factor.SecondFactors;
import org.aliquot.people.Tokens;
import org.aliquot.problem.ProblemWriter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What pages and API have in common: who calls, whom a route is for, and that a browser's request really comes from our pages. */
@Component
public class RequestGuards {

    /** Where a page's script finds the token to send. */
    public static final String CSRF_HEADER = "X-CSRF-TOKEN";

    private static final List<String> HARMLESS = List.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Admission admission;
    private final Routes routes;
    private final Tokens tokens;
    private final BrowserSession browser;
    private final PageTokens pageTokens;
    private final BodyRefusals refusals;
    private final BodiesUnderWay underWay;
    private final SecondFactors factors;
    private final ProblemWriter problems;

    RequestGuards(
            Admission admission,
            Routes routes,
            Tokens tokens,
            BrowserSession browser,
            PageTokens pageTokens,
            BodyRefusals refusals,
            BodiesUnderWay underWay,
            SecondFactors factors,
            ProblemWriter problems) {
        this.admission = admission;
        this.routes = routes;
        this.tokens = tokens;
        this.browser = browser;
        this.pageTokens = pageTokens;
        this.refusals = refusals;
        this.underWay = underWay;
        this.factors = factors;
        this.problems = problems;
    }

    /** Adds them to a chain, with its way of saying no; nothing of Spring's own sign-in, sessions or request cache remains. */
    public <R extends AuthenticationEntryPoint & AccessDeniedHandler> Consumer<HttpSecurity> apply(R refused) {
        return http -> {
            // who calls is known before the body is read, which looking for the page's token does
            http.addFilterBefore(new CallerFilter(tokens, browser), CsrfFilter.class);
            http.addFilterAfter(new CallerBodyFilter<>(routes, refusals, refused, underWay), CallerFilter.class);
            http.addFilterAfter(new ReadableTextFilter(refusals), CallerBodyFilter.class);
            http.addFilterAfter(new FactorGate(routes, factors, problems), ReadableTextFilter.class);
            http.csrf(csrf -> csrf.csrfTokenRepository(pageTokens.repository())
                    .csrfTokenRequestHandler(pageTokens)
                    .requireCsrfProtectionMatcher(needsCsrf())
                    // without a session every request looks like a sign-in, and each would void the page's token
                    .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()));
            plain(http, refused);
        };
    }

    /** Those of them that hold where nobody is known: what may be sent, and that a route is there; no page's token is asked for. */
    public <R extends AuthenticationEntryPoint & AccessDeniedHandler> Consumer<HttpSecurity> applyToStrangers(
            R refused) {
        return http -> {
            http.addFilterBefore(
                    new CallerBodyFilter<>(routes, refusals, refused, underWay), AuthorizationFilter.class);
            http.addFilterAfter(new ReadableTextFilter(refusals), CallerBodyFilter.class);
            http.csrf(csrf -> csrf.disable());
            plain(http, refused);
        };
    }

    /** Nothing of Spring's own sign-in, sessions or request cache. */
    private <R extends AuthenticationEntryPoint & AccessDeniedHandler> void plain(HttpSecurity http, R refused) {
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                .sessionFixation(fixation -> fixation.none()));
        http.requestCache(cache -> cache.disable());
        http.formLogin(form -> form.disable());
        http.httpBasic(basic -> basic.disable());
        http.logout(logout -> logout.disable());
        // the end of an event stream belongs to a request that was let in, also when its caller has signed out
        // meanwhile
        http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ASYNC)
                .permitAll()
                .anyRequest()
                .access(admission));
        http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused));
    }

    /**
     * A bearer that holds is sent on purpose; only a cookie travels by itself. An API call without either has nothing to
     * abuse.
     */
    private RequestMatcher needsCsrf() {
        return request -> !HARMLESS.contains(request.getMethod())
                && !isByBearer()
                && routes.of(request).filter(Routes.Route::bySecret).isEmpty()
                && (browser.secret(request) != null || !request.getRequestURI().startsWith("/api/"));
    }

    private static boolean isByBearer() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication caller
                && caller.isBearer();
    }
}
