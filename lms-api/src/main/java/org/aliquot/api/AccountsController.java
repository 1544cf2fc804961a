package org.aliquot.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.aliquot.access.Audience;
import org.aliquot.people.Applicant;
import org.aliquot.people.EmailAddress;
import org.aliquot.people.PasswordRule;
import org.aliquot.people.PersonName;
import org.aliquot.people.SignUp;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing up, where the installation lets people. */
@RestController
@Audience(Audience.Who.ANYONE)
class AccountsController {

    record Application(
            @NotNull String email,
            @NotNull String name,
            @NotNull String password) {

        @Override
        public String toString() {
            return "Application[]";
        }
    }

    private final SignUp signUp;

    AccountsController(SignUp signUp) {
        this.signUp = signUp;
    }

    /** Sends a link to confirm the address. The answer is the same for an address that has an account. */
    @PostMapping(path = "/api/v1/accounts", consumes = "application/json", produces = "application/json")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void ask(@Valid @RequestBody Application wanted, HttpServletRequest request) {
        if (!signUp.isOn()) {
            throw ApiProblem.notFound();
        }
        check(wanted);
        Applicant applicant = new Applicant(wanted.email(), wanted.name(), wanted.password());
        if (!signUp.ask(applicant, request.getRemoteAddr())) {
            throw ApiProblem.askedTooOften();
        }
    }

    private static void check(Application wanted) {
        if (!EmailAddress.isOne(wanted.email().strip())) {
            throw ApiProblem.invalid("email", "malformed", "The email address is none.");
        }
        if (!PersonName.isOne(wanted.name())) {
            throw ApiProblem.invalid("name", "malformed", "A name is one line of at most 200 characters.");
        }
        if (!PasswordRule.allows(wanted.password(), wanted.email(), wanted.name())) {
            throw ApiProblem.passwordRefused("password");
        }
    }
}
