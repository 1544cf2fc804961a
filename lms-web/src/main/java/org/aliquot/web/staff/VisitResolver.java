package org.aliquot.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Objects;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.Assets;
import org.aliquot.web.Dates;
import org.aliquot.web.Frame;
import org.aliquot.web.Guard;
import org.aliquot.web.Look;
import org.aliquot.web.Who;
import org.aliquot.web.guard.SecurityHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Makes the {@link Visit} of a request: one query, for the person's name and time zone. */
@Component
class VisitResolver implements HandlerMethodArgumentResolver {

    private final Accounts accounts;
    private final ObjectProvider<Assets> assets;

    VisitResolver(Accounts accounts, ObjectProvider<Assets> assets) {
        this.accounts = accounts;
        this.assets = assets;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        Caller caller = caller();
        AccountView account = accounts.find(caller.id()).orElseThrow();
        Frame frame = new Frame(who(account, caller), look(request), guard(request), assets.getObject());
        return new Visit(frame, caller, new Dates(ZoneId.of(account.timeZone()), request.getLocale()));
    }

    private static Caller caller() {
        var authentication = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return (Caller) Objects.requireNonNull(authentication.getPrincipal());
    }

    private static Who who(AccountView account, Caller caller) {
        String role = caller.is(Role.ADMINISTRATOR) ? "Administrator" : "Instructor";
        return new Who(account.name(), account.email(), role);
    }

    private static Look look(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Look.COOKIE);
        return Look.parse(cookie == null ? null : cookie.getValue(), Look.DEFAULT);
    }

    private static Guard guard(HttpServletRequest request) {
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Guard(
                String.valueOf(request.getAttribute(SecurityHeaders.NONCE)), csrf == null ? "" : csrf.getToken());
    }
}
