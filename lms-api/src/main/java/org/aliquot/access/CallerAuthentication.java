package org.aliquot.access;

import java.util.List;
import org.aliquot.people.Caller;
import org.aliquot.people.TokenHolder;
import org.aliquot.people.TokenScope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A request made with a valid token. */
public class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient TokenHolder holder;
    private final String secret;
    private final boolean bearer;

    CallerAuthentication(TokenHolder holder, String secret, boolean bearer) {
        super(authorities(holder.caller()));
        this.holder = holder;
        this.secret = secret;
        this.bearer = bearer;
        setAuthenticated(true);
    }

    @Override
    public Caller getPrincipal() {
        return holder.caller();
    }

    /** The token itself, for signing out. */
    @Override
    public String getCredentials() {
        return secret;
    }

    /** Null for a person who signed in. */
    @Nullable
    TokenScope scope() {
        return holder.program() == null ? null : holder.program().scope();
    }

    /** Made with a token that somebody made for a program. */
    public boolean isOfProgram() {
        return holder.program() != null;
    }

    /** Whether the call of this thread is that of a program which looks at things and changes nothing. */
    public static boolean isLookingOn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication made
                && (made.scope() == TokenScope.READ || made.scope() == TokenScope.REPORTS);
    }

    /** Sent on purpose by a program; a browser's cookie travels by itself. */
    boolean isBearer() {
        return bearer;
    }

    /** Null for a stranger. */
    static @Nullable Caller caller(@Nullable Authentication authentication) {
        return authentication instanceof CallerAuthentication known ? known.holder.caller() : null;
    }

    private static List<GrantedAuthority> authorities(Caller caller) {
        return caller.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
