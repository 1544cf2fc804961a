package org.aliquot.web.account;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.access.Audience;
import org.aliquot.people.PasswordReset;
import org.aliquot.signon.SignOnProviders;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.account.GateForm.Field;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.SignOnUrls;
import org.aliquot.web.flash.AccountFlash;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /password-resets}: asking for a link, and choosing a password by it. */
@Controller
@Audience(Audience.Who.ANYONE)
class PasswordResetPages {

    private static final GateForm.Way BACK =
            new GateForm.Way(phrase("Remember it after all?"), phrase("Sign in"), AccountUrls.SIGN_IN);
    private static final GateForm.Way AGAIN =
            new GateForm.Way(phrase("Still need one?"), phrase("Ask for a new link"), AccountUrls.PASSWORD_RESETS);

    private final PasswordReset reset;
    private final SignOnProviders providers;

    PasswordResetPages(PasswordReset reset, SignOnProviders providers) {
        this.reset = reset;
        this.providers = providers;
    }

    @GetMapping(AccountUrls.PASSWORD_RESETS)
    ModelAndView wish(Visit visit) {
        return Gate.show(visit, asking("", FieldErrors.NONE));
    }

    /** The same page for every address, known or not. */
    @PostMapping(AccountUrls.PASSWORD_RESETS)
    ModelAndView ask(@RequestParam(defaultValue = "") String email, Visit visit, HttpServletRequest request) {
        FieldErrors errors = new FormChecks().email(email).errors();
        if (!errors.isEmpty()) {
            return Gate.show(visit, HttpStatus.UNPROCESSABLE_CONTENT, asking(email, errors));
        }
        if (!reset.ask(email, request.getRemoteAddr())) {
            return Gate.show(visit, HttpStatus.TOO_MANY_REQUESTS, asking(email, Gate.TOO_OFTEN));
        }
        return SeeOther.to(AccountFlash.LINK_SENT.at(AccountUrls.PASSWORD_RESETS));
    }

    @GetMapping(AccountUrls.PASSWORD_RESET)
    ModelAndView choice(@PathVariable String token, Visit visit) {
        return reset.find(token)
                .map(offer -> offer.elsewhere()
                        ? SeeOther.to(SignOnUrls.link(token))
                        : Gate.show(visit, choosing(token, offer, FieldErrors.NONE)))
                .orElseGet(() -> ended(visit));
    }

    @PostMapping(AccountUrls.PASSWORD_RESET)
    ModelAndView choose(@PathVariable String token, @RequestParam(defaultValue = "") String password, Visit visit) {
        Optional<PasswordReset.Offer> offer = reset.find(token);
        return switch (reset.choose(token, password)) {
            case DONE -> {
                boolean first = offer.orElseThrow().first();
                AccountFlash said = first ? AccountFlash.FIRST_PASSWORD_SET : AccountFlash.PASSWORD_SET;
                yield SeeOther.to(said.at(AccountUrls.SIGN_IN));
            }
            case LINK_ENDED -> ended(visit);
            case PASSWORD_REFUSED ->
                Gate.show(
                        visit,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        choosing(
                                token,
                                offer.orElseThrow(),
                                new FieldErrors(Map.of("password", FormChecks.WEAK_PASSWORD))));
        };
    }

    private static ModelAndView ended(Visit visit) {
        return Gate.show(
                visit, HttpStatus.GONE, GateForm.ended(t("Each link works once, and only for a limited time."), AGAIN));
    }

    private static GateForm asking(String email, FieldErrors errors) {
        return new GateForm(
                t("Forgot your password?"),
                t("Type your email address, and we will send you a link to choose a new password."),
                AccountUrls.PASSWORD_RESETS,
                t("Send the link"),
                List.of(Field.email(email)),
                errors,
                BACK);
    }

    private GateForm choosing(String token, PasswordReset.Offer offer, FieldErrors errors) {
        return new GateForm(
                offer.first() ? t("Choose your password") : t("Choose a new password"),
                offer.first()
                        ? t("For {0}. You will sign in with this address and password.", offer.email())
                        : t("For {0}. You will be signed out wherever you are signed in.", offer.email()),
                AccountUrls.passwordReset(token),
                t("Save this password"),
                List.of(Field.newPassword()),
                errors,
                providers
                        .ofAddress(offer.email())
                        .map(_ -> new GateForm.Way(
                                t("Does your school or employer sign you in?"),
                                t("Continue without a password"),
                                SignOnUrls.link(token)))
                        .orElse(null));
    }
}
