package org.aliquot.access;

import java.util.Map;
import java.util.function.Supplier;
import org.aliquot.enrollment.AccessPolicies;
import org.aliquot.people.Caller;
import org.aliquot.people.TokenScope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;

/** Lets a request through to whom its route is for. What leads nowhere is refused. */
@Component
class Admission implements AuthorizationManager<RequestAuthorizationContext> {

    private final Routes routes;
    private final AccessPolicies policies;
    private final Deciders deciders;

    Admission(Routes routes, AccessPolicies policies, Deciders deciders) {
        this.routes = routes;
        this.policies = policies;
        this.deciders = deciders;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext request) {
        Authentication known = authentication.get();
        Caller caller = CallerAuthentication.caller(known);
        TokenScope scope = known instanceof CallerAuthentication made ? made.scope() : null;
        return routes.nearest(request.getRequest())
                .map(route -> {
                    if (scope != null && !TokenReach.of(scope, route)) {
                        return TokenReach.refusal(scope);
                    }
                    PathMatchInfo match = route.pattern().matchAndExtract(Routes.path(request.getRequest()));
                    return decide(route, caller, match == null ? Map.of() : match.getUriVariables());
                })
                .orElseGet(() -> new AuthorizationDecision(false));
    }

    private AuthorizationDecision decide(Routes.Route route, @Nullable Caller caller, Map<String, String> path) {
        Audience.Who who = route.audience();
        boolean admitted = who == Audience.Who.READERS
                ? caller != null || policies.openToAll().contains(Deciders.course(path))
                : route.admits(caller);
        return admitted && caller != null ? deciders.decide(who, caller, path) : new AuthorizationDecision(admitted);
    }
}
