package org.aliquot.api;

import java.util.Map;
import java.util.function.Supplier;
import org.aliquot.enrollment.AccessPolicies;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Lets past who is signed in, and anybody to the lessons of a course that is open to all: the one whose slug is {@code {slug}} in
 * the rule's pattern. What those who are signed in may read is asked later, where it is read.
 */
@Component
public class Readers implements AuthorizationManager<RequestAuthorizationContext> {

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final AccessPolicies policies;

    Readers(AccessPolicies policies) {
        this.policies = policies;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext request) {
        Map<String, String> path = request.getVariables();
        String course = path.getOrDefault("slug", path.getOrDefault("course", ""));
        return new AuthorizationDecision(
                trust.isAuthenticated(caller.get()) || policies.openToAll().contains(course));
    }
}
