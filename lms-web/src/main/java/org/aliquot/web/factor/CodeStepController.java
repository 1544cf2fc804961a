package org.aliquot.web.factor;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.aliquot.access.Audience;
import org.aliquot.access.BrowserSession;
import org.aliquot.factor.Factors;
import org.aliquot.factor.SecondFactors;
import org.aliquot.factor.SecondFactors.Verdict;
import org.aliquot.people.Caller;
import org.aliquot.people.PendingSignIns;
import org.aliquot.people.Tokens;
import org.aliquot.web.Home;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.FactorUrls;
import org.aliquot.web.flash.AccountFlash;
import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /sign-in/second-factor}: the password was right, now a code. */
@Controller
@Bilingual
@Audience(Audience.Who.ANYONE)
class CodeStepController {

    private final PendingSignIns pending;
    private final SecondFactors factors;
    private final BrowserSession browser;

    CodeStepController(PendingSignIns pending, SecondFactors factors, BrowserSession browser) {
        this.pending = pending;
        this.factors = factors;
        this.browser = browser;
    }

    @GetMapping(FactorUrls.CODE_STEP)
    ModelAndView page(@RequestParam(required = false) @Nullable String next, Visit visit, HttpServletRequest request) {
        return waiting(request)
                .map(caller -> show(caller, next, null, HttpStatus.OK, visit))
                .orElseGet(CodeStepController::begin);
    }

    @PostMapping(FactorUrls.CODE_STEP)
    ModelAndView check(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String next,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Caller> trying = pending.tryOnce(secret(request));
        if (trying.isEmpty()) {
            return begin();
        }
        Caller caller = trying.get();
        return switch (factors.check(caller.id(), code)) {
            case Verdict.Right() -> finish(next, request, response);
            case Verdict.Wrong() -> show(caller, next, CodeWords.WRONG, HttpStatus.UNPROCESSABLE_CONTENT, visit);
            case Verdict.TooMany(var wait) ->
                show(caller, next, CodeWords.tooMany(wait), HttpStatus.TOO_MANY_REQUESTS, visit);
        };
    }

    private ModelAndView finish(@Nullable String next, HttpServletRequest request, HttpServletResponse response) {
        Optional<PendingSignIns.SignedIn> signedIn =
                pending.signIn(secret(request), Tokens.Kind.BROWSER, browser.origin(request));
        signedIn.ifPresent(found -> browser.keep(found.caller().id(), found.token(), request, response));
        return signedIn.map(found -> SeeOther.to(Address.localOr(next, Home.of(found.caller()))))
                .orElseGet(CodeStepController::begin);
    }

    private Optional<Caller> waiting(HttpServletRequest request) {
        return pending.find(secret(request));
    }

    private String secret(HttpServletRequest request) {
        return Objects.requireNonNullElse(browser.pending(request), "");
    }

    private ModelAndView show(
            Caller caller, @Nullable String next, @Nullable String problem, HttpStatus status, Visit visit) {
        Factors has = factors.of(caller.id());
        CodeStepPage view = new CodeStepPage(
                Address.localOr(next, ""), has.app() != null, !has.passkeys().isEmpty(), problem);
        ModelAndView page = visit.page(t("Second step"), null).show("factor/step", view);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView begin() {
        return SeeOther.to(AccountFlash.SIGN_IN_OVER.at(AccountUrls.SIGN_IN));
    }
}
