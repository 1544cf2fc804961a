package org.aliquot.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.access.BrowserSession;
import org.aliquot.factor.SecondFactors;
import org.aliquot.factor.SecondFactors.Verdict;
import org.aliquot.people.Caller;
import org.aliquot.people.PendingSignIns;
import org.aliquot.people.Tokens;
import org.aliquot.problem.ProblemKind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The second step of signing in for programs: a code of the app, or a recovery code. */
@RestController
@Audience(Audience.Who.ANYONE)
@BeforeSecondFactor
@RequestMapping(path = "/api/v1/sessions/second-factor", produces = "application/json")
class SecondFactorSessionsController {

    record Proof(
            @NotBlank @Size(max = 100) String pending,
            @NotBlank @Size(max = 100) String code) {

        @Override
        public String toString() {
            return "Proof[]";
        }
    }

    private final PendingSignIns pending;
    private final SecondFactors factors;
    private final BrowserSession browser;

    SecondFactorSessionsController(PendingSignIns pending, SecondFactors factors, BrowserSession browser) {
        this.pending = pending;
        this.factors = factors;
        this.browser = browser;
    }

    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    Session create(@Valid @RequestBody Proof proof, HttpServletRequest request, HttpServletResponse response) {
        Caller trying = pending.tryOnce(proof.pending()).orElseThrow(SecondFactorSessionsController::ended);
        switch (factors.check(trying.id(), proof.code())) {
            case Verdict.Right() -> {}
            case Verdict.Wrong() ->
                throw new ApiProblem(
                        ProblemKind.WRONG_CODE, "It has expired, was used before, or belongs to another account.");
            case Verdict.TooMany(var wait) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds());
                throw new ApiProblem(
                        ProblemKind.TOO_MANY_REQUESTS,
                        "Too many wrong codes. Try again in " + wait.toSeconds() + " seconds.");
            }
        }
        return pending.signIn(proof.pending(), Tokens.Kind.API, browser.origin(request))
                .map(signedIn -> Session.of(signedIn.token()))
                .orElseThrow(SecondFactorSessionsController::ended);
    }

    private static ApiProblem ended() {
        return new ApiProblem(ProblemKind.SIGN_IN_ENDED, "Start over with POST /api/v1/sessions.");
    }
}
