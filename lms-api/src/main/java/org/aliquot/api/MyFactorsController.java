package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.factor.AppSecret;
import org.aliquot.factor.FactorDesk;
import org.aliquot.factor.Factors;
import org.aliquot.factor.SecondFactors;
import org.aliquot.factor.SecondFactors.Verdict;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.ProofOfSelf;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own second factors. Changing them needs a token made just now; passkeys are made by browsers, on the profile. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@BeforeSecondFactor
@RequestMapping(path = "/api/v1/me/second-factor", produces = "application/json")
class MyFactorsController {

    /** {@code required}: staff cannot take the last one away. */
    record State(boolean required, @Nullable App app, List<Passkey> passkeys, int recoveryCodesLeft) {}

    record App(Instant since, @Nullable Instant lastUsed) {}

    record Passkey(
            String id, String name, Instant since, @Nullable Instant lastUsed) {}

    /** For the authenticator app: the secret to type, and the same as address for a QR code. */
    record NewApp(String secret, String uri) {}

    record Code(@NotBlank @Size(max = 100) String code) {

        @Override
        public String toString() {
            return "Code[]";
        }
    }

    record RecoveryCodes(List<String> codes) {}

    private final SecondFactors factors;
    private final FactorDesk desk;
    private final ProofOfSelf proof;

    MyFactorsController(SecondFactors factors, FactorDesk desk, ProofOfSelf proof) {
        this.factors = factors;
        this.desk = desk;
        this.proof = proof;
    }

    @GetMapping
    State state(@AuthenticationPrincipal Caller caller) {
        Factors mine = factors.of(caller.id());
        Factors.App app = mine.app();
        return new State(
                factors.isRequiredOf(caller),
                app == null ? null : new App(app.since(), app.lastUsed()),
                mine.passkeys().stream()
                        .map(key -> new Passkey(key.id().toString(), key.name(), key.since(), key.lastUsed()))
                        .toList(),
                mine.recoveryCodes());
    }

    /** A secret for an authenticator app; it counts once a code of it was sent, within an hour. */
    @PostMapping("/app")
    @ResponseStatus(HttpStatus.CREATED)
    NewApp offer(CallerAuthentication current) {
        AppSecret secret = desk.offerApp(changing(current));
        return new NewApp(secret.text(), secret.uri());
    }

    /** Takes the app into use if it shows the right code. The first second factor ends every other sign-in. */
    @PutMapping(path = "/app", consumes = "application/json")
    State confirm(@Valid @RequestBody Code wanted, CallerAuthentication current) {
        String token = Objects.requireNonNullElse(current.getCredentials(), "");
        return switch (desk.confirmApp(current.getPrincipal().id(), wanted.code(), token)) {
            case Verdict.Right() -> state(current.getPrincipal());
            case Verdict.Wrong() ->
                throw ApiProblem.invalid("code", "wrong", "That is not the code the app shows now.");
            case Verdict.TooMany(var wait) ->
                throw new ApiProblem(
                        ProblemKind.TOO_MANY_REQUESTS,
                        "Too many wrong codes. Try again in " + wait.toSeconds() + " seconds.");
        };
    }

    @DeleteMapping("/app")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeApp(CallerAuthentication current) {
        changing(current);
        require(desk.removeApp(current.getPrincipal()));
    }

    @DeleteMapping("/passkeys/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePasskey(@PathVariable UUID id, CallerAuthentication current) {
        changing(current);
        require(desk.removePasskey(current.getPrincipal(), id));
    }

    /** Ten new codes, shown in this answer and never again; those from before end. */
    @PostMapping("/recovery-codes")
    @ResponseStatus(HttpStatus.CREATED)
    RecoveryCodes renew(CallerAuthentication current) {
        List<String> codes = desk.renewRecoveryCodes(changing(current));
        if (codes.isEmpty()) {
            throw ApiProblem.notFound();
        }
        return new RecoveryCodes(codes);
    }

    private AccountId changing(CallerAuthentication current) {
        AccountId account = current.getPrincipal().id();
        if (!desk.mayHave(account)) {
            throw new ApiProblem(ProblemKind.NOT_ALLOWED, "Demo accounts have no second factor.");
        }
        if (!proof.isFresh(Objects.requireNonNullElse(current.getCredentials(), ""))) {
            throw new ApiProblem(
                    ProblemKind.SIGN_IN_AGAIN,
                    "Get a new token with POST /api/v1/sessions. This needs one that is at most "
                            + ProofOfSelf.FRESH.toMinutes() + " minutes old.");
        }
        return account;
    }

    private static void require(FactorDesk.Removal removal) {
        switch (removal) {
            case DONE -> {}
            case UNKNOWN -> throw ApiProblem.notFound();
            case LAST_ONE ->
                throw new ApiProblem(
                        ProblemKind.LAST_FACTOR, "Everyone but learners must keep at least one. Add another first.");
        }
    }
}
