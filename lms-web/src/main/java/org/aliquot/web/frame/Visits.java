package org.aliquot.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import org.aliquot.access.Cookies;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.notices.Notices;
import org.aliquot.people.AccountView;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.review.DueCounts;
import org.aliquot.review.Reviews;
import org.aliquot.school.School;
import org.aliquot.school.SchoolSettings;
import org.aliquot.web.Assets;
import org.aliquot.web.Brand;
import org.aliquot.web.Chapters;
import org.aliquot.web.Dates;
import org.aliquot.web.Guard;
import org.aliquot.web.Look;
import org.aliquot.web.Visit;
import org.aliquot.web.Who;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.guard.SecurityHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Makes the visit of a request: who it is for, in whose zone, with which token and look. */
@Component
public class Visits {

    /** Of browsers, and of our own script that fetches what is pointed at. */
    private static final List<String> AHEAD = List.of("Sec-Purpose", "X-Sec-Purpose");

    private final Readers readers;
    private final Notices notices;
    private final DueCounts due;
    private final Reviews reviews;
    private final Enrollments enrollments;
    private final ObjectProvider<Assets> assets;
    private final School school;
    private final Cookies cookies;

    /** Assets come later: they ask the resource chain, and Spring makes that after its argument resolvers. */
    Visits(
            Readers readers,
            Notices notices,
            DueCounts due,
            Reviews reviews,
            Enrollments enrollments,
            ObjectProvider<Assets> assets,
            School school,
            Cookies cookies) {
        this.readers = readers;
        this.notices = notices;
        this.due = due;
        this.reviews = reviews;
        this.enrollments = enrollments;
        this.assets = assets;
        this.school = school;
        this.cookies = cookies;
    }

    public Visit of(HttpServletRequest request) {
        return visit(request, Readers.caller(), readers.account(request).orElse(null), school.known());
    }

    /** For nobody in particular: needs no database. */
    public Visit ofAnybody(HttpServletRequest request) {
        return visit(request, null, null, school.remembered());
    }

    private Visit visit(
            HttpServletRequest request,
            @Nullable Caller caller,
            @Nullable AccountView account,
            SchoolSettings settings) {
        ZoneId zone = account == null ? settings.zone() : ZoneId.of(account.timeZone());
        return new Visit(
                caller,
                account == null ? null : who(account, request),
                look(request, account),
                guard(request),
                assets.getObject(),
                Brand.of(settings),
                new Dates(zone, LocaleContextHolder.getLocale()),
                said(request),
                Chapters.of(mapped(request)));
    }

    /** The address as its controller names it; that of a page of errors is of no page. */
    private static String mapped(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    /** Said after a redirect, never of a form: the parameters of one too large to take cannot be read. */
    private static @Nullable Flash said(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                ? Flash.of(request.getParameter(Flash.PARAMETER)).orElse(null)
                : null;
    }

    private Who who(AccountView account, HttpServletRequest request) {
        return new Who(account.name(), account.email(), account.roles(), unread(account, request), due(account));
    }

    /** A page that a browser asks for ahead is not opened yet. */
    private int unread(AccountView account, HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && AHEAD.stream().allMatch(header -> request.getHeader(header) == null)
                ? notices.opened(account.id(), request.getRequestURI())
                : notices.unread(account.id());
    }

    /** Whoever only teaches or administers has no cards, and is spared the question on each page. */
    private int due(AccountView account) {
        return account.roles().contains(Role.LEARNER)
                ? due.of(account.id(), () -> reviews.load(account.id(), enrollments.openCourses(account.id())))
                : 0;
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
