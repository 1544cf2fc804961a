package org.aliquot.web.account;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.access.BrowserSession;
import org.aliquot.mail.Outbox;
import org.aliquot.people.Applicant;
import org.aliquot.people.DemoAccounts;
import org.aliquot.people.SignUp;
import org.aliquot.signon.SignOnProviders;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.account.GateForm.Field;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.flash.AccountFlash;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /sign-up}: making one's own account where the installation lets people, and confirming its address. */
@Controller
@Audience(Audience.Who.ANYONE)
class SignUpPages {

    private static final GateForm.Way HAVE_ONE =
            new GateForm.Way(phrase("Already have an account?"), phrase("Sign in"), AccountUrls.SIGN_IN);
    private static final GateForm.Way AGAIN =
            new GateForm.Way(phrase("No email, or the link is too old?"), phrase("Sign up again"), AccountUrls.SIGN_UP);
    private static final String NOT_THERE = phrase(
            "Nothing there after a few minutes? Look in your spam folder, or sign up again and check how your address is"
                    + " spelled.");

    private static final String NO_POST = phrase(
            "This demonstration sends no email. To read the message and use its link, sign in as {0} and open Outbox.");

    private static final String WRONG = phrase("That is not the password you chose when you signed up.");

    private final SignUp signUp;
    private final BrowserSession browser;
    private final SignOnProviders providers;
    private final DemoAccounts demo;
    private final Outbox outbox;

    SignUpPages(SignUp signUp, BrowserSession browser, SignOnProviders providers, DemoAccounts demo, Outbox outbox) {
        this.providers = providers;
        this.demo = demo;
        this.outbox = outbox;
        this.signUp = signUp;
        this.browser = browser;
    }

    @GetMapping(AccountUrls.SIGN_UP)
    ModelAndView form(@RequestParam(name = Flash.PARAMETER, required = false) @Nullable String said, Visit visit) {
        requireOn();
        boolean sent = AccountFlash.SIGN_UP_SENT.code().equals(said);
        return Gate.show(visit, sent ? sent() : asking("", "", FieldErrors.NONE));
    }

    /** The same page for every address, known or not. */
    @PostMapping(AccountUrls.SIGN_UP)
    ModelAndView ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            Visit visit,
            HttpServletRequest request) {
        requireOn();
        FieldErrors errors = new FormChecks()
                .name(name)
                .email(email)
                .password("password", password, email, name)
                .errors();
        if (errors.isEmpty()) {
            errors = providers
                    .of(email)
                    .map(system -> new FieldErrors(Map.of(
                            "email",
                            t(
                                    "People with such an address sign in through {0}. Go to the sign-in page and press “Continue with your school or employer”.",
                                    system))))
                    .orElse(errors);
        }
        if (!errors.isEmpty()) {
            return Gate.show(visit, HttpStatus.UNPROCESSABLE_CONTENT, asking(email, name, errors));
        }
        if (!signUp.ask(new Applicant(email, name, password), request.getRemoteAddr())) {
            return Gate.show(visit, HttpStatus.TOO_MANY_REQUESTS, asking(email, name, Gate.TOO_OFTEN));
        }
        return SeeOther.to(AccountFlash.SIGN_UP_SENT.at(AccountUrls.SIGN_UP));
    }

    @GetMapping(AccountUrls.SIGN_UP_LINK)
    ModelAndView link(@PathVariable String token, Visit visit) {
        return signUp.usable(token) ? Gate.show(visit, confirming(token, FieldErrors.NONE)) : ended(visit);
    }

    @PostMapping(AccountUrls.SIGN_UP_LINK)
    ModelAndView confirm(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signUp.confirm(token, password)) {
            case SignUp.Confirmation.Made made -> {
                browser.begin(made.account(), request, response);
                yield SeeOther.to(AccountFlash.WELCOME.at(SiteUrls.TODAY));
            }
            case SignUp.Confirmation.LinkEnded ended -> ended(visit);
            case SignUp.Confirmation.WrongPassword wrong ->
                Gate.show(
                        visit,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        confirming(token, new FieldErrors(Map.of("password", WRONG))));
        };
    }

    /** Once the letter is on its way there is nothing to fill in any more. A demonstration without a mail server says where it lies. */
    private GateForm sent() {
        String intro =
                demo.addresses().isEmpty() || outbox.isEmptied() ? NOT_THERE : t(NO_POST, DemoAccounts.ADMINISTRATOR);
        return new GateForm(phrase("Almost done"), intro, null, "", List.of(), FieldErrors.NONE, AGAIN);
    }

    private void requireOn() {
        if (!signUp.isOn()) {
            throw new PageNotFound();
        }
    }

    private static ModelAndView ended(Visit visit) {
        return Gate.show(
                visit,
                HttpStatus.GONE,
                GateForm.ended(t("Each link works once, within 24 hours, and only for a few tries."), AGAIN));
    }

    private static GateForm asking(String email, String name, FieldErrors errors) {
        return new GateForm(
                t("Create an account"),
                t("We will email you a link to confirm your address."),
                AccountUrls.SIGN_UP,
                t("Sign up"),
                List.of(Field.name(name), Field.email(email), Field.newPassword()),
                errors,
                HAVE_ONE);
    }

    private static GateForm confirming(String token, FieldErrors errors) {
        return new GateForm(
                t("Confirm your address"),
                t("Type the password you chose when you signed up."),
                AccountUrls.signUp(token),
                t("Confirm and sign in"),
                List.of(Field.password(t("Password"))),
                errors,
                null);
    }
}
