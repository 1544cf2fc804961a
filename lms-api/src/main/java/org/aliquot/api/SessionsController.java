package org.aliquot.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.access.BrowserSession;
import org.aliquot.people.SignIn;
import org.aliquot.people.SignInResult;
import org.aliquot.people.Tokens;
import org.aliquot.problem.ProblemKind;
import org.aliquot.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out for programs. */
@RestController
@Audience(Audience.Who.ANYONE)
@BeforeSecondFactor
@RequestMapping(path = "/api/v1/sessions", produces = "application/json")
class SessionsController {

    record Credentials(
            @NotBlank @Size(max = 320) String email,
            @NotBlank @Size(max = 1_000) String password) {

        @Override
        public String toString() {
            return "Credentials[]";
        }
    }

    private final SignIn signIn;
    private final Tokens tokens;
    private final BrowserSession browser;

    SessionsController(SignIn signIn, Tokens tokens, BrowserSession browser) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.browser = browser;
    }

    @PostMapping(consumes = "application/json")
    ResponseEntity<?> create(
            @Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIn.attempt(credentials.email(), credentials.password(), browser.origin(request))) {
            case SignInResult.Accepted accepted ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(Session.of(tokens.issue(accepted, Tokens.Kind.API, browser.origin(request))
                                .orElseThrow(SessionsController::wrong)));
            case SignInResult.SecondFactorWanted wanted -> secondFactor(wanted);
            case SignInResult.Refused() -> throw wrong();
            case SignInResult.Elsewhere(var system) ->
                throw new ApiProblem(
                        ProblemKind.WRONG_PASSWORD,
                        "People of this address sign in through " + system + ", and have no password here.");
            case SignInResult.Throttled(var wait) ->
                throw later(response, wait, "Too many wrong passwords. Try again in " + wait.toSeconds() + " seconds.");
            case SignInResult.Busy(var wait) -> throw later(response, wait, ApiAdvice.BUSY);
        };
    }

    private static ApiProblem wrong() {
        return new ApiProblem(ProblemKind.WRONG_PASSWORD, "Check the address and the password.");
    }

    private static ApiProblem later(HttpServletResponse response, Duration wait, String detail) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds());
        return new ApiProblem(ProblemKind.TOO_MANY_REQUESTS, detail);
    }

    /** The password was right; {@code pending} opens the step of the second factor and nothing else. */
    private static ResponseEntity<ProblemDetail> secondFactor(SignInResult.SecondFactorWanted wanted) {
        ProblemDetail problem = Problems.of(
                ProblemKind.SECOND_FACTOR_NEEDED, "Send pending with a code to POST /api/v1/sessions/second-factor.");
        problem.setProperty("pending", wanted.pending());
        problem.setProperty("expiresAt", wanted.expiresAt());
        return ResponseEntity.status(ProblemKind.SECOND_FACTOR_NEEDED.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Ends the token this call was made with. */
    @Audience(Audience.Who.SIGNED_IN)
    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(HttpServletRequest request, HttpServletResponse response) {
        browser.end(request, response);
    }
}
