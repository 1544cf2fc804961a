package org.aliquot.web.signin;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.access.BrowserSession;
import org.aliquot.people.Caller;
import org.aliquot.people.SignIn;
import org.aliquot.people.SignInResult;
import org.aliquot.people.SignUp;
import org.aliquot.signon.SignOnProviders;
import org.aliquot.web.Home;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.FactorUrls;
import org.aliquot.web.flash.AccountFlash;
import org.aliquot.web.signon.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in on the page of its own, and signing out. */
@Controller
@Audience(Audience.Who.ANYONE)
class SignInController {

    private static final String REFUSED = phrase("Email and password do not match. Check both.");
    private static final String BUSY = phrase(
            "Many people are signing in right now, so your password was not checked. Try again in a few seconds.");

    private final SignIn signIn;
    private final BrowserSession browser;
    private final DemoPeople demo;
    private final SignUp signUp;
    private final SignOnProviders providers;
    private final Onward onward;

    SignInController(
            SignIn signIn,
            BrowserSession browser,
            DemoPeople demo,
            SignUp signUp,
            SignOnProviders providers,
            Onward onward) {
        this.signIn = signIn;
        this.browser = browser;
        this.demo = demo;
        this.signUp = signUp;
        this.providers = providers;
        this.onward = onward;
    }

    @GetMapping(AccountUrls.SIGN_IN)
    ModelAndView form(
            @RequestParam(required = false) @Nullable String next,
            @AuthenticationPrincipal @Nullable Caller caller,
            Visit visit) {
        return caller == null
                ? page(visit, new SignInForm("", "", next), null)
                : SeeOther.to(Address.localOr(next, Home.of(caller)));
    }

    @PostMapping(path = AccountUrls.SIGN_IN, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView signIn(SignInForm form, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIn.attempt(form.email(), form.password(), browser.origin(request))) {
            case SignInResult.Accepted accepted ->
                browser.begin(accepted, request, response)
                        ? SeeOther.to(Address.localOr(form.next(), Home.of(accepted.caller())))
                        : refuse(visit, form, REFUSED, HttpStatus.UNPROCESSABLE_CONTENT);
            case SignInResult.SecondFactorWanted wanted -> {
                browser.pend(wanted.pending(), request, response);
                yield SeeOther.to(FactorUrls.codeStep(Address.localOr(form.next(), "")));
            }
            case SignInResult.Refused() -> refuse(visit, form, REFUSED, HttpStatus.UNPROCESSABLE_CONTENT);
            case SignInResult.Elsewhere(var system) ->
                refuse(visit, form, elsewhere(form.email(), system), HttpStatus.UNPROCESSABLE_CONTENT);
            case SignInResult.Throttled(var wait) -> later(visit, form, wait, tooMany(wait), response);
            case SignInResult.Busy(var wait) -> later(visit, form, wait, BUSY, response);
        };
    }

    @BeforeSecondFactor
    @PostMapping(AccountUrls.SIGN_OUT)
    ModelAndView signOut(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Optional<UUID> cameBy = browser.cameBy(request);
        browser.end(request, response);
        return cameBy.flatMap(provider -> onward.toSignOut(provider, visit, response))
                .orElseGet(() -> SeeOther.to(AccountFlash.SIGNED_OUT.at(AccountUrls.SIGN_IN)));
    }

    private ModelAndView later(
            Visit visit, SignInForm form, Duration wait, String problem, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds());
        return refuse(visit, form, problem, HttpStatus.TOO_MANY_REQUESTS);
    }

    private ModelAndView refuse(Visit visit, SignInForm form, String problem, HttpStatus status) {
        ModelAndView page = page(visit, form, problem);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Visit visit, SignInForm form, @Nullable String problem) {
        String next = Address.localOr(form.next(), "");
        return visit.page(t("Sign in"), null)
                .show(
                        "signin/page",
                        new SignInPage(
                                form.email(),
                                next,
                                problem,
                                signUp.isOn(),
                                providers.shownToAll(),
                                providers.areFoundByAddress(),
                                demo.accounts()));
    }

    /** By the domain alone: the same for who has an account and who has none. */
    private static String elsewhere(String email, String system) {
        String domain = email.substring(email.lastIndexOf('@') + 1).strip();
        return t("People at {0} sign in through {1}. Press “Continue with your school or employer”.", domain, system);
    }

    private static String tooMany(Duration wait) {
        String time = wait.toSeconds() < 60
                ? Wording.count(wait.toSeconds(), "second")
                : Wording.count(wait.plusSeconds(59).toMinutes(), "minute");
        return t(
                "Too many wrong tries. Wait {0}, then try again. Until then, even the right password is not accepted.",
                time);
    }
}
