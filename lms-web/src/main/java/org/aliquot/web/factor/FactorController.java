package org.aliquot.web.factor;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.access.BrowserSession;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.factor.FactorDesk;
import org.aliquot.people.Caller;
import org.aliquot.people.CameBy;
import org.aliquot.people.ProofOfSelf;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.account.PasswordWords;
import org.aliquot.web.address.FactorUrls;
import org.aliquot.web.flash.AccountFlash;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.language.Bilingual;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /profile/second-factor}: what somebody has, taking it away, recovery codes. */
@Controller
@Bilingual
@Audience(Audience.Who.SIGNED_IN)
@BeforeSecondFactor
class FactorController {

    private final FactorViews views;
    private final FactorDesk desk;
    private final ProofOfSelf proof;
    private final BrowserSession browser;

    FactorController(FactorViews views, FactorDesk desk, ProofOfSelf proof, BrowserSession browser) {
        this.views = views;
        this.desk = desk;
        this.proof = proof;
        this.browser = browser;
    }

    @GetMapping(FactorUrls.FACTORS)
    ModelAndView page(@AuthenticationPrincipal Caller caller, CallerAuthentication current, Visit visit) {
        return views.show(caller, current.getCredentials(), visit, FieldErrors.NONE);
    }

    /** The password again: what follows counts as signed in just now. */
    @PostMapping(FactorUrls.CONFIRMATION)
    ModelAndView confirm(
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal Caller caller,
            CallerAuthentication current,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        String token = current.getCredentials();
        return switch (proof.of(caller.id(), token, password)) {
            case PROVEN -> {
                CameBy by = browser.cameBy(request)
                        .map(connection -> new CameBy(connection, null))
                        .orElse(null);
                browser.end(request, response);
                browser.begin(caller.id(), by, request, response);
                yield SeeOther.to(FactorUrls.FACTORS);
            }
            case PASSWORD_NEEDED, WRONG_PASSWORD -> refuse(caller, token, visit, PasswordWords.WRONG);
            case TOO_MANY_TRIES -> refuse(caller, token, visit, PasswordWords.TOO_MANY);
        };
    }

    @PostMapping(FactorUrls.APP_REMOVAL)
    ModelAndView removeApp(@AuthenticationPrincipal Caller caller, CallerAuthentication current) {
        return mayChange(caller, current) ? told(desk.removeApp(caller)) : SeeOther.to(FactorUrls.FACTORS);
    }

    @PostMapping(FactorUrls.PASSKEY_REMOVAL)
    ModelAndView removePasskey(
            @PathVariable UUID id, @AuthenticationPrincipal Caller caller, CallerAuthentication current) {
        return mayChange(caller, current) ? told(desk.removePasskey(caller, id)) : SeeOther.to(FactorUrls.FACTORS);
    }

    /** Shown in this very answer, because they cannot be shown again. */
    @PostMapping(FactorUrls.RECOVERY_CODES)
    ModelAndView renew(@AuthenticationPrincipal Caller caller, CallerAuthentication current, Visit visit) {
        List<String> codes = mayChange(caller, current) ? desk.renewRecoveryCodes(caller.id()) : List.of();
        return codes.isEmpty()
                ? SeeOther.to(FactorUrls.FACTORS)
                : visit.page(t("Recovery codes"), null).show("factor/codes", new RecoveryCodesPage(codes));
    }

    private boolean mayChange(Caller caller, CallerAuthentication current) {
        return desk.mayHave(caller.id()) && proof.isFresh(current.getCredentials());
    }

    private ModelAndView refuse(Caller caller, String token, Visit visit, String message) {
        return views.show(caller, token, visit, new FieldErrors(Map.of("password", message)));
    }

    private static ModelAndView told(FactorDesk.Removal removal) {
        Flash said = switch (removal) {
            case DONE, UNKNOWN -> AccountFlash.FACTOR_REMOVED;
            case LAST_ONE -> AccountFlash.LAST_FACTOR;
        };
        return SeeOther.to(said.at(FactorUrls.FACTORS));
    }
}
