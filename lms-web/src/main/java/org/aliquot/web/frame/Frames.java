package org.aliquot.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Optional;
import org.aliquot.api.Cookies;
import org.aliquot.notices.Notices;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.web.Assets;
import org.aliquot.web.Dates;
import org.aliquot.web.Frame;
import org.aliquot.web.Guard;
import org.aliquot.web.Look;
import org.aliquot.web.Said;
import org.aliquot.web.Who;
import org.aliquot.web.guard.SecurityHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a request: who it is for, in whose zone, with which token and look. */
@Component
public class Frames {

    private final Accounts accounts;
    private final Notices notices;
    private final ObjectProvider<Assets> assets;
    private final ZoneId home;
    private final Cookies cookies;

    /** Assets come later: they ask the resource chain, and Spring makes that after its argument resolvers. */
    Frames(
            Accounts accounts,
            Notices notices,
            ObjectProvider<Assets> assets,
            @Value("${aliquot.zone}") ZoneId home,
            Cookies cookies) {
        this.accounts = accounts;
        this.notices = notices;
        this.assets = assets;
        this.home = home;
        this.cookies = cookies;
    }

    public Frame of(HttpServletRequest request) {
        return frame(
                request, caller().flatMap(caller -> accounts.find(caller.id())).orElse(null));
    }

    /** For nobody in particular: needs no database. */
    public Frame ofAnybody(HttpServletRequest request) {
        return frame(request, null);
    }

    private Frame frame(HttpServletRequest request, @Nullable AccountView account) {
        ZoneId zone = account == null ? home : ZoneId.of(account.timeZone());
        return new Frame(
                account == null ? null : who(account),
                look(request, account),
                guard(request),
                assets.getObject(),
                new Dates(zone, request.getLocale()),
                said(request));
    }

    /** Said after a redirect, and not by an error page: parameters of a form too large to take cannot be read. */
    private static @Nullable Said said(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                ? null
                : Said.of(request.getParameter("said")).orElse(null);
    }

    private Who who(AccountView account) {
        return new Who(account.name(), account.email(), account.roles(), notices.unread(account.id()));
    }

    private static Optional<Caller> caller() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }

    private Look look(HttpServletRequest request, @Nullable AccountView account) {
        boolean larger = account != null && account.accommodation().largerText();
        Look usual = larger ? new Look(Look.Theme.SYSTEM, Look.TextSize.L) : Look.DEFAULT;
        return Look.parse(cookies.value(Look.COOKIE, request), usual);
    }

    private Guard guard(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Guard(
                String.valueOf(request.getAttribute(SecurityHeaders.NONCE)),
                token == null ? "" : token.getToken(),
                cookies.name(Look.COOKIE));
    }
}
