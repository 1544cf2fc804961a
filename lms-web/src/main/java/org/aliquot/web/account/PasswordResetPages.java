package org.aliquot.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.people.PasswordReset;
import org.aliquot.web.Frame;
import org.aliquot.web.Said;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Urls;
import org.aliquot.web.account.GateForm.Field;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /password-resets}: asking for a link, and choosing a password by it. */
@Controller
@RequestMapping("/password-resets")
class PasswordResetPages {

    private static final GateForm.Way BACK = new GateForm.Way("You remember it?", "Sign in", Urls.signIn());
    private static final GateForm.Way AGAIN =
            new GateForm.Way("Still need one?", "Ask for a new link", Urls.passwordResets());

    private final PasswordReset reset;

    PasswordResetPages(PasswordReset reset) {
        this.reset = reset;
    }

    @GetMapping
    ModelAndView wish(Frame frame) {
        return Gate.show(frame, asking("", FieldErrors.NONE));
    }

    /** The same page for every address, known or not. */
    @PostMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String email, Frame frame, HttpServletRequest request) {
        FieldErrors errors = new FormChecks().email(email).errors();
        if (!errors.isEmpty()) {
            return Gate.show(frame, HttpStatus.UNPROCESSABLE_CONTENT, asking(email, errors));
        }
        if (!reset.ask(email, request.getRemoteAddr())) {
            return Gate.show(frame, HttpStatus.TOO_MANY_REQUESTS, asking(email, Gate.TOO_OFTEN));
        }
        return SeeOther.to(Urls.with(Urls.passwordResets(), Said.LINK_SENT));
    }

    @GetMapping("/{token}")
    ModelAndView choice(@PathVariable String token, Frame frame) {
        return reset.find(token)
                .map(offer -> Gate.show(frame, choosing(token, offer, FieldErrors.NONE)))
                .orElseGet(() -> ended(frame));
    }

    @PostMapping("/{token}")
    ModelAndView choose(@PathVariable String token, @RequestParam(defaultValue = "") String password, Frame frame) {
        Optional<PasswordReset.Offer> offer = reset.find(token);
        return switch (reset.choose(token, password)) {
            case DONE -> SeeOther.to(Urls.with(Urls.signIn(), Said.PASSWORD_SET));
            case LINK_ENDED -> ended(frame);
            case PASSWORD_REFUSED ->
                Gate.show(
                        frame,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        choosing(
                                token,
                                offer.orElseThrow(),
                                new FieldErrors(Map.of("password", FormChecks.WEAK_PASSWORD))));
        };
    }

    private static ModelAndView ended(Frame frame) {
        return Gate.show(frame, HttpStatus.GONE, GateForm.ended("It works once, and not for ever.", AGAIN));
    }

    private static GateForm asking(String email, FieldErrors errors) {
        return new GateForm(
                "Forgot your password?",
                "Say your email address, and a link to choose a new one comes to it.",
                Urls.passwordResets(),
                "Send the link",
                List.of(Field.email(email)),
                errors,
                BACK);
    }

    private static GateForm choosing(String token, PasswordReset.Offer offer, FieldErrors errors) {
        return new GateForm(
                offer.first() ? "Choose your password" : "Choose a new password",
                offer.first()
                        ? "For " + offer.email() + ". With both you sign in."
                        : "For " + offer.email() + ". You will be signed out wherever you are signed in.",
                Urls.passwordReset(token),
                "Keep this password",
                List.of(Field.newPassword()),
                errors,
                null);
    }
}
