package org.aliquot.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.Assets;
import org.aliquot.web.Frame;
import org.aliquot.web.Guard;
import org.aliquot.web.Look;
import org.aliquot.web.Who;
import org.aliquot.web.guard.SecurityHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Makes the {@link Frame} of a request: who is signed in, how they want pages to look, and the page's guards. */
@Component
class FrameArgument implements HandlerMethodArgumentResolver {

    private final Accounts accounts;
    private final ObjectProvider<Assets> assets;

    /** Assets come later: they ask the resource chain, and Spring makes that after its argument resolvers. */
    FrameArgument(Accounts accounts, ObjectProvider<Assets> assets) {
        this.accounts = accounts;
        this.assets = assets;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        Optional<AccountView> account = caller().flatMap(caller -> accounts.find(caller.id()));
        Who who = account.map(FrameArgument::who).orElse(null);
        return new Frame(who, look(request, account), guard(request), assets.getObject());
    }

    private static Optional<Caller> caller() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Caller.class::isInstance)
                .map(Caller.class::cast);
    }

    /** The role that decides most of what the person sees. */
    private static Who who(AccountView account) {
        Role role = account.roles().stream().max(Enum::compareTo).orElse(Role.LEARNER);
        String word = role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
        return new Who(account.name(), account.email(), word);
    }

    /** A person with larger text as accommodation has it until they choose otherwise. */
    private static Look look(HttpServletRequest request, Optional<AccountView> account) {
        boolean larger = account.filter(one -> one.accommodation().largerText()).isPresent();
        Look usual = larger ? new Look(Look.DEFAULT.theme(), Look.TextSize.L) : Look.DEFAULT;
        Cookie cookie = WebUtils.getCookie(request, Look.COOKIE);
        return Look.parse(cookie == null ? null : cookie.getValue(), usual);
    }

    private static Guard guard(HttpServletRequest request) {
        String nonce = String.valueOf(request.getAttribute(SecurityHeaders.NONCE));
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Guard(nonce, token == null ? "" : token.getToken());
    }
}
