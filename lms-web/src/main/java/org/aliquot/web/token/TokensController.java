package org.aliquot.web.token;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.people.Caller;
import org.aliquot.people.ProgramTokens;
import org.aliquot.people.ProofOfSelf;
import org.aliquot.people.TokenScope;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.account.PasswordWords;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.TokenUrls;
import org.aliquot.web.flash.AccountFlash;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code /profile/tokens}: somebody's own tokens for programs. */
@Controller
@Audience(Audience.Who.STAFF)
class TokensController {

    private static final int USUAL_DAYS = 90;

    private final ProgramTokens tokens;
    private final ProofOfSelf proof;

    TokensController(ProgramTokens tokens, ProofOfSelf proof) {
        this.tokens = tokens;
        this.proof = proof;
    }

    @GetMapping(TokenUrls.OWN)
    ModelAndView page(CallerAuthentication current, Visit visit) {
        return show(HttpStatus.OK, "", TokenScope.REPORTS.word(), USUAL_DAYS, new Typed(), current, visit);
    }

    /** Shown in this very answer, because it cannot be shown again. */
    @PostMapping(TokenUrls.OWN)
    ModelAndView make(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(required = false) @Nullable String password,
            CallerAuthentication current,
            Visit visit) {
        Typed typed = new Typed();
        String called = typed.required("name", name, ProgramTokens.LONGEST_NAME, "Give the token a name.");
        Optional<TokenScope> wanted = Word.find(TokenScope.class, scope);
        if (wanted.isEmpty()) {
            typed.wrong("scope", "Choose what it is for.");
        }
        Integer until = typed.number("days", days, 1, ProgramTokens.MOST_DAYS);
        if (until == null) {
            typed.wrong("days", "Choose when it ends.");
        }
        if (typed.isSound()) {
            prove(visit.caller(), current.getCredentials(), password, typed);
        }
        if (typed.isSound()) {
            switch (tokens.make(
                    visit.caller().id(),
                    current.getCredentials(),
                    called,
                    wanted.orElseThrow(),
                    Objects.requireNonNull(until))) {
                case ProgramTokens.Making.Made(var secret) -> {
                    return visit.page("New token", null).show("token/made", made(called, secret));
                }
                case ProgramTokens.Making.TooMany _ ->
                    typed.wrong("name", "You have " + ProgramTokens.MOST + " tokens. End one you no longer use.");
                case ProgramTokens.Making.NameTaken _ ->
                    typed.wrong("name", "You have a token with this name. Choose another name, or end that one first.");
                case ProgramTokens.Making.SignedOut _ -> {
                    return SeeOther.to(AccountUrls.signIn(TokenUrls.OWN));
                }
            }
        }
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Search.typed(name),
                scope,
                until == null ? USUAL_DAYS : until,
                typed,
                current,
                visit);
    }

    @PostMapping(TokenUrls.OWN_ENDING)
    ModelAndView end(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        if (!tokens.endOwn(caller.id(), id)) {
            throw new PageNotFound();
        }
        return SeeOther.to(AccountFlash.TOKEN_ENDED.at(TokenUrls.OWN));
    }

    private void prove(Caller caller, String token, @Nullable String password, Typed typed) {
        switch (proof.of(caller.id(), token, password)) {
            case PROVEN -> {
                // it is them
            }
            case PASSWORD_NEEDED -> typed.wrong("password", "Type your password.");
            case WRONG_PASSWORD -> typed.wrong("password", PasswordWords.WRONG);
            case TOO_MANY_TRIES -> typed.wrong("password", PasswordWords.TOO_MANY);
        }
    }

    private static NewTokenPage made(String name, String secret) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return new NewTokenPage(name, secret, address + "/api/v1");
    }

    private ModelAndView show(
            HttpStatus status,
            String name,
            String scope,
            int days,
            Typed typed,
            CallerAuthentication current,
            Visit visit) {
        TokensPage view = new TokensPage(
                tokens.of(visit.caller().id()).stream()
                        .map(token -> TokenLine.own(token, visit.dates()))
                        .toList(),
                new TokensPage.Form(
                        name,
                        TokenWords.scopes(scope),
                        TokenWords.ends(days),
                        !proof.isFresh(current.getCredentials())),
                typed.errors());
        ModelAndView page = visit.page("API tokens", null).show("token/own", view);
        page.setStatus(status);
        return page;
    }
}
