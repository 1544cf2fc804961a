package org.aliquot.access;

import jakarta.servlet.http.HttpServletRequest;
import org.aliquot.audit.SecurityEvent;
import org.aliquot.audit.SecurityEvents;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Tells the security log whom pages and API refused, and whether it was the role or a form that was not ours. */
@Component
public class AccessRefusals {

    private final SecurityEvents events;

    AccessRefusals(SecurityEvents events) {
        this.events = events;
    }

    /** Called by whoever answers the refused request. */
    public void tell(HttpServletRequest request, AccessDeniedException refusal) {
        SecurityEvent event =
                refusal instanceof CsrfException ? SecurityEvent.CSRF_REFUSED : SecurityEvent.ACCESS_REFUSED;
        events.record(event, caller(), "route", RouteWords.of(request));
    }

    private static @Nullable AccountId caller() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known instanceof CallerAuthentication person
                ? person.getPrincipal().id()
                : null;
    }
}
