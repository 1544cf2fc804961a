package org.aliquot.access;

import java.util.List;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A request made with a valid token. */
public class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient Caller caller;
    private final String secret;
    private final boolean bearer;

    CallerAuthentication(Caller caller, String secret, boolean bearer) {
        super(authorities(caller));
        this.caller = caller;
        this.secret = secret;
        this.bearer = bearer;
        setAuthenticated(true);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    /** The token itself, for signing out. */
    @Override
    public String getCredentials() {
        return secret;
    }

    /** Sent on purpose by a program; a browser's cookie travels by itself. */
    boolean isBearer() {
        return bearer;
    }

    /** Null for a stranger. */
    static @Nullable Caller caller(@Nullable Authentication authentication) {
        return authentication instanceof CallerAuthentication known ? known.caller : null;
    }

    private static List<GrantedAuthority> authorities(Caller caller) {
        return caller.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
