package org.aliquot.web.signon;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.people.JoinLinks;
import org.aliquot.signon.SignOnProvider;
import org.aliquot.signon.SignOnProviders;
import org.aliquot.signon.StartWish;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.SignOnUrls;
import org.aliquot.web.flash.SignOnFlash;
import org.aliquot.web.language.Bilingual;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /sso/links/{secret}}: by a link from a letter an account becomes known to the provider of its address. */
@Controller
@Bilingual
@Audience(Audience.Who.ANYONE)
class LinkController {

    private final JoinLinks links;
    private final SignOnProviders providers;
    private final Departures departures;

    LinkController(JoinLinks links, SignOnProviders providers, Departures departures) {
        this.links = links;
        this.providers = providers;
        this.departures = departures;
    }

    @GetMapping(SignOnUrls.LINK)
    ModelAndView offer(@PathVariable String secret, Visit visit) {
        return provider(secret)
                .map(provider -> visit.page(t("Your account here"), null)
                        .show(
                                "signon/link",
                                new LinkPage(
                                        provider.name(),
                                        links.find(secret).orElseThrow().email(),
                                        SignOnUrls.link(secret))))
                .orElseGet(LinkController::ended);
    }

    @PostMapping(SignOnUrls.LINK)
    ModelAndView go(
            @PathVariable String secret, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        if (!departures.isOurs(request)) {
            return SeeOther.to(SignOnFlash.OVER.at(AccountUrls.SIGN_IN));
        }
        UUID provider = provider(secret).map(SignOnProvider::id).orElse(null);
        if (provider == null) {
            return ended();
        }
        return switch (departures.begin(provider, StartWish.link(secret), visit, request, response)) {
            case Departures.Departure.Begun(var page) -> page;
            case Departures.Departure.Refused(var fault) ->
                SeeOther.to(SignOnWords.said(fault).at(AccountUrls.SIGN_IN));
        };
    }

    private Optional<SignOnProvider> provider(String secret) {
        return links.find(secret)
                .flatMap(account -> providers.ofAddress(account.email()))
                .flatMap(providers::find);
    }

    private static ModelAndView ended() {
        return SeeOther.to(SignOnFlash.LINK_ENDED.at(AccountUrls.SIGN_IN));
    }
}
