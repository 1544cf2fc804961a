package org.aliquot.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.aliquot.access.Audience;
import org.aliquot.people.PasswordReset;
import org.aliquot.problem.ProblemKind;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A new password by a link in a mail. */
@RestController
@Audience(Audience.Who.ANYONE)
@RequestMapping(path = "/api/v1/password-resets", produces = "application/json")
class PasswordResetsController {

    record Wish(@NotBlank @Size(max = 320) String email) {}

    record NewPassword(@NotNull @Size(max = 10_000) String password) {

        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }

    private final PasswordReset reset;

    PasswordResetsController(PasswordReset reset) {
        this.reset = reset;
    }

    /** Sends a link if the address has an account; the answer is the same if it has none. */
    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void ask(@Valid @RequestBody Wish wish, HttpServletRequest request) {
        if (!reset.ask(wish.email(), request.getRemoteAddr())) {
            throw ApiProblem.askedTooOften();
        }
    }

    /** Sets the password and ends every sign-in; also takes the link of an invitation. */
    @PutMapping(path = "/{token}", consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable String token, @Valid @RequestBody NewPassword wanted) {
        switch (reset.choose(token, wanted.password())) {
            case DONE -> {}
            case LINK_ENDED -> throw new ApiProblem(ProblemKind.LINK_ENDED, "Ask for a new link.");
            case PASSWORD_REFUSED -> throw ApiProblem.passwordRefused("password");
        }
    }
}
