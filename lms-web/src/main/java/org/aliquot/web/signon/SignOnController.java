package org.aliquot.web.signon;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.BrowserSession;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.EmailAddress;
import org.aliquot.signon.Purpose;
import org.aliquot.signon.SignOnAnswers;
import org.aliquot.signon.SignOnFault;
import org.aliquot.signon.SignOnProviders;
import org.aliquot.signon.SignOnResult;
import org.aliquot.signon.StartWish;
import org.aliquot.web.Home;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.FactorUrls;
import org.aliquot.web.address.SignOnUrls;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.flash.SignOnFlash;
import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /sso}: to a provider and back. Whatever goes wrong leads to the sign-in page, which says what, and goes nowhere by itself. */
@Controller
@Bilingual
@Audience(Audience.Who.ANYONE)
class SignOnController {

    private final SignOnProviders providers;
    private final Departures departures;
    private final SignOnAnswers answers;
    private final SignOnCookie cookie;
    private final BrowserSession browser;

    SignOnController(
            SignOnProviders providers,
            Departures departures,
            SignOnAnswers answers,
            SignOnCookie cookie,
            BrowserSession browser) {
        this.providers = providers;
        this.departures = departures;
        this.answers = answers;
        this.cookie = cookie;
        this.browser = browser;
    }

    /** To a provider that was chosen, or to that of an address, by its domain alone. */
    @PostMapping(SignOnUrls.START)
    ModelAndView start(
            @RequestParam(defaultValue = "") String provider,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String next,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        String way = Address.localOr(next, "");
        if (!departures.isOurs(request)) {
            return back(SignOnFlash.OVER, way);
        }
        String typed = email.strip();
        UUID wanted = provider.isEmpty()
                ? providers.ofAddress(typed).orElse(null)
                : Departures.id(provider).orElse(null);
        if (wanted == null) {
            return back(typed.isEmpty() ? SignOnFlash.NO_ADDRESS : SignOnFlash.NO_PROVIDER, way);
        }
        String hint = provider.isEmpty() && EmailAddress.isOne(typed) ? typed : "";
        return switch (departures.begin(wanted, StartWish.signIn(way, hint), visit, request, response)) {
            case Departures.Departure.Begun(var page) -> page;
            case Departures.Departure.Refused(var fault) -> back(SignOnWords.said(fault), way);
        };
    }

    @GetMapping(SignOnUrls.CALLBACK)
    ModelAndView callback(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String error,
            @RequestParam(name = "iss", required = false) @Nullable String issuer,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountId here = browser.signedIn(request).map(Caller::id).orElse(null);
        SignOnAnswers.Sent sent =
                new SignOnAnswers.Sent(id, state, code, error, issuer, cookie.of(request), here, departures.back(id));
        return switch (answers.take(sent)) {
            case SignOnResult.Open open -> {
                browser.begin(open.caller().id(), open.by(), request, response);
                yield SeeOther.to(Address.localOr(open.next(), Home.of(open.caller())));
            }
            case SignOnResult.SecondFactorWanted wanted -> {
                browser.pend(wanted.pending(), request, response);
                yield SeeOther.to(FactorUrls.codeStep(Address.localOr(wanted.next(), "")));
            }
            case SignOnResult.Joined _ -> SeeOther.to(SignOnFlash.JOINED.at(SignOnUrls.OWN));
            case SignOnResult.Refused(var fault, var purpose, var next) -> refused(fault, purpose, next);
        };
    }

    private static ModelAndView refused(SignOnFault fault, @Nullable Purpose purpose, String next) {
        SignOnFlash said = SignOnWords.said(fault);
        return purpose == Purpose.JOIN && fault != SignOnFault.SIGNED_OUT
                ? SeeOther.to(said.at(SignOnUrls.OWN))
                : back(said, purpose == Purpose.JOIN ? SignOnUrls.OWN : next);
    }

    private static ModelAndView back(Flash said, String next) {
        return SeeOther.to(said.at(next.isEmpty() ? AccountUrls.SIGN_IN : AccountUrls.signIn(next)));
    }

    /** In a window of its own, beside an exam that goes on. */
    @GetMapping(SignOnUrls.DONE)
    ModelAndView done(Visit visit) {
        return visit.page(t("You are signed in"), null)
                .show("signon/done", new DonePage(t("Close this window and continue where you were.")));
    }
}
