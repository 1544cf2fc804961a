package org.aliquot.web.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.signon.SignOnFault;
import org.aliquot.signon.SignOns;
import org.aliquot.signon.StartResult;
import org.aliquot.signon.StartWish;
import org.aliquot.web.Visit;
import org.aliquot.web.address.SignOnUrls;
import org.aliquot.web.lti.OwnSite;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Sends browsers to a provider. */
@Component
class Departures {

    /** What came of it. */
    sealed interface Departure {

        record Begun(ModelAndView page) implements Departure {}

        record Refused(SignOnFault fault) implements Departure {}
    }

    private final SignOns signOns;
    private final SignOnCookie cookie;
    private final Onward onward;
    private final OwnSite site;

    Departures(SignOns signOns, SignOnCookie cookie, Onward onward, OwnSite site) {
        this.signOns = signOns;
        this.cookie = cookie;
        this.onward = onward;
        this.site = site;
    }

    Departure begin(
            UUID provider, StartWish wish, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        SignOns.Came came = new SignOns.Came(cookie.of(request), request.getRemoteAddr());
        return switch (signOns.begin(provider, wish, came, back(provider))) {
            case StartResult.Refused(var fault) -> new Departure.Refused(fault);
            case StartResult.Asking asking -> {
                cookie.keep(asking.browser(), request, response);
                yield new Departure.Begun(onward.toProvider(asking.provider(), asking.address(), visit, response));
            }
        };
    }

    /** Where a provider sends people back. */
    String back(UUID provider) {
        return site.to(SignOnUrls.callback(provider));
    }

    /** Whether a form was sent by a page of ours: what is begun for somebody by another site would sign them in as another person. */
    boolean isOurs(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return from == null
                ? origin == null || site.to("/").startsWith(origin + "/")
                : from.equals("same-origin") || from.equals("none");
    }

    static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
