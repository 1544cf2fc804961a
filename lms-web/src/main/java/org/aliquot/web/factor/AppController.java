package org.aliquot.web.factor;

import static org.aliquot.web.language.Phrases.t;

import java.util.Map;
import java.util.Optional;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.factor.AppSecret;
import org.aliquot.factor.FactorDesk;
import org.aliquot.factor.SecondFactors.Verdict;
import org.aliquot.people.Caller;
import org.aliquot.people.ProofOfSelf;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.FactorUrls;
import org.aliquot.web.flash.AccountFlash;
import org.aliquot.web.language.Bilingual;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Setting up an authenticator app: a secret is shown, and counts once a code of it was typed. Needs no script. */
@Controller
@Bilingual
@Audience(Audience.Who.SIGNED_IN)
@BeforeSecondFactor
class AppController {

    private final FactorDesk desk;
    private final ProofOfSelf proof;

    AppController(FactorDesk desk, ProofOfSelf proof) {
        this.desk = desk;
        this.proof = proof;
    }

    @PostMapping(FactorUrls.APP_OFFER)
    ModelAndView offer(@AuthenticationPrincipal Caller caller, CallerAuthentication current) {
        if (!desk.mayHave(caller.id()) || !proof.isFresh(current.getCredentials())) {
            return SeeOther.to(FactorUrls.FACTORS);
        }
        desk.offerApp(caller.id());
        return SeeOther.to(FactorUrls.APP);
    }

    @GetMapping(FactorUrls.APP)
    ModelAndView page(@AuthenticationPrincipal Caller caller, Visit visit) {
        return show(caller, visit, FieldErrors.NONE, HttpStatus.OK);
    }

    @PostMapping(FactorUrls.APP)
    ModelAndView confirm(
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal Caller caller,
            CallerAuthentication current,
            Visit visit) {
        return switch (desk.confirmApp(caller.id(), code, current.getCredentials())) {
            case Verdict.Right() -> SeeOther.to(AccountFlash.FACTOR_ADDED.at(FactorUrls.FACTORS));
            case Verdict.Wrong() ->
                show(caller, visit, error(CodeWords.NOT_OF_THIS_APP), HttpStatus.UNPROCESSABLE_CONTENT);
            case Verdict.TooMany(var wait) ->
                show(caller, visit, error(CodeWords.tooMany(wait)), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private ModelAndView show(Caller caller, Visit visit, FieldErrors errors, HttpStatus status) {
        Optional<AppSecret> secret = desk.offeredApp(caller.id());
        if (secret.isEmpty()) {
            return SeeOther.to(FactorUrls.FACTORS);
        }
        String grouped = secret.get().text().replaceAll("(.{4})(?=.)", "$1 ");
        AppPage view = new AppPage(grouped, QrDrawing.of(secret.get().uri()), errors);
        ModelAndView page = visit.page(t("Authenticator app"), null).show("factor/app", view);
        page.setStatus(status);
        return page;
    }

    private static FieldErrors error(String words) {
        return new FieldErrors(Map.of("code", words));
    }
}
