package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.people.AccountChange;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountOutcome;
import org.aliquot.people.Caller;
import org.aliquot.people.EmailAddress;
import org.aliquot.people.Erasure;
import org.aliquot.people.Invitee;
import org.aliquot.people.PeopleDesk;
import org.aliquot.people.PersonName;
import org.aliquot.people.SignIns;
import org.aliquot.problem.ProblemKind;
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

/** What administrators do with accounts: invite, change, suspend, reinstate, erase. */
@RestController
@Audience(Audience.Who.ADMINISTRATOR)
@RequestMapping(path = "/api/v1/people", produces = "application/json")
class PersonAccountsController {

    record Invitation(
            @NotNull String email,
            @NotNull String name,
            @NotNull List<String> roles) {}

    record Change(
            @NotNull String email,
            @NotNull String name,
            @NotNull List<String> roles,
            @NotNull Integer version) {}

    private final PeopleDesk desk;
    private final Erasure erasure;
    private final SignIns signIns;

    PersonAccountsController(PeopleDesk desk, Erasure erasure, SignIns signIns) {
        this.desk = desk;
        this.erasure = erasure;
        this.signIns = signIns;
    }

    /** Makes an account and sends a link to choose a password. */
    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    AccountJson.Account invite(@Valid @RequestBody Invitation wanted, @AuthenticationPrincipal Caller caller) {
        checkAddress(wanted.email());
        checkName(wanted.name());
        Invitee invitee = new Invitee(wanted.email(), wanted.name(), AccountJson.roles(wanted.roles()));
        return desk.invite(invitee, caller.id())
                .map(this::read)
                .orElseThrow(() -> ApiProblem.invalid("email", "taken", "Another account has this address."));
    }

    @GetMapping("/{id}/account")
    AccountJson.Account account(@PathVariable UUID id) {
        return read(new AccountId(id));
    }

    @PutMapping(path = "/{id}/account", consumes = "application/json")
    AccountJson.Account change(
            @PathVariable UUID id, @Valid @RequestBody Change wanted, @AuthenticationPrincipal Caller caller) {
        if (!wanted.email().isEmpty() || hasAddress(id)) {
            checkAddress(wanted.email());
        }
        checkName(wanted.name());
        AccountChange change =
                new AccountChange(wanted.email(), wanted.name(), AccountJson.roles(wanted.roles()), wanted.version());
        require(desk.edit(new AccountId(id), change, caller.id()));
        return account(id);
    }

    /** Ends every sign-in of a person and lets them make no new one. */
    @PostMapping("/{id}/suspension")
    AccountJson.Account suspend(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        require(desk.suspend(new AccountId(id), caller.id()));
        return account(id);
    }

    @DeleteMapping("/{id}/suspension")
    AccountJson.Account reinstate(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        require(desk.reinstate(new AccountId(id), caller.id()));
        return account(id);
    }

    /** Empties the account for good; what the person did stays, without a person. */
    @DeleteMapping("/{id}/account")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        require(erasure.erase(new AccountId(id), caller.id()));
    }

    /** Signs somebody out everywhere; they may sign in again. */
    @DeleteMapping("/{id}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        if (!signIns.endAll(new AccountId(id), caller.id())) {
            throw ApiProblem.notFound();
        }
    }

    /** A new link for somebody who has not chosen a password yet. */
    @PostMapping("/{id}/invitation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void inviteAgain(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        if (!desk.inviteAgain(new AccountId(id), caller.id())) {
            throw ApiProblem.notFound();
        }
    }

    private AccountJson.Account read(AccountId id) {
        return desk.find(id).map(AccountJson::account).orElseThrow(ApiProblem::notFound);
    }

    /** Who came from another system without one may stay without. */
    private boolean hasAddress(UUID id) {
        return desk.find(new AccountId(id))
                .map(person -> person.account().hasAddress())
                .orElse(true);
    }

    private static void checkAddress(String email) {
        if (!EmailAddress.isOne(email.strip())) {
            throw ApiProblem.invalid("email", "malformed", "The email address is none.");
        }
    }

    private static void checkName(String name) {
        if (!PersonName.isOne(name)) {
            throw ApiProblem.invalid("name", "malformed", "A name is one line of at most 200 characters.");
        }
    }

    private static void require(AccountOutcome outcome) {
        switch (outcome) {
            case DONE -> {}
            case UNKNOWN -> throw ApiProblem.notFound();
            case STALE ->
                throw new ApiProblem(ProblemKind.STALE_VERSION, "Read the account again; someone has changed it.");
            case ADDRESS_TAKEN -> throw ApiProblem.invalid("email", "taken", "Another account has this address.");
            case YOURSELF -> throw new ApiProblem(ProblemKind.NOT_YOURSELF, "Another administrator can do this.");
            case LAST_ADMINISTRATOR ->
                throw new ApiProblem(ProblemKind.LAST_ADMINISTRATOR, "Give someone else the role first.");
        }
    }
}
