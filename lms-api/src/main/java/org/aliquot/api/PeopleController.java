package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.people.Accommodation;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.PeopleDesk;
import org.aliquot.people.Role;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People, for administrators. */
@RestController
@Audience(Audience.Who.ADMINISTRATOR)
@RequestMapping(path = "/api/v1/people", produces = "application/json")
class PeopleController {

    record Person(
            String id,
            String name,
            String email,
            List<String> roles,
            boolean active,
            int extraTimePercent,
            boolean largerText,
            int breakMinutes) {}

    record PersonList(List<Person> items, @Nullable String next) {}

    /** With {@code version}, as the account says it, only where nobody has changed the account since. */
    record NewAccommodation(
            @NotNull @Min(0) @Max(300) Integer extraTimePercent,
            @NotNull Boolean largerText,
            @Nullable @Min(0) @Max(240) Integer breakMinutes,
            @Nullable Integer version) {}

    private final Accounts accounts;
    private final PeopleDesk desk;

    PeopleController(Accounts accounts, PeopleDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @GetMapping
    PersonList search(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        int size = Math.clamp(limit, 1, 200);
        List<Person> page = accounts.search(search, after == null ? null : new AccountId(after), size).stream()
                .map(PeopleController::json)
                .toList();
        return new PersonList(page, page.size() < size ? null : page.getLast().id());
    }

    @GetMapping("/{id}")
    Person person(@PathVariable UUID id) {
        return accounts.find(new AccountId(id)).map(PeopleController::json).orElseThrow(ApiProblem::notFound);
    }

    /** What this person needs in everything timed; applies to what is running, too. */
    @PutMapping(path = "/{id}/accommodation", consumes = "application/json")
    Person accommodate(
            @PathVariable UUID id,
            @Valid @RequestBody NewAccommodation wanted,
            @AuthenticationPrincipal Caller caller) {
        Accommodation accommodation = new Accommodation(
                wanted.extraTimePercent(), wanted.largerText(), Objects.requireNonNullElse(wanted.breakMinutes(), 0));
        AccountId person = new AccountId(id);
        Accommodation shown = wanted.version() == null ? null : asOf(person, wanted.version());
        return switch (accounts.accommodate(person, accommodation, shown, caller.id())) {
            case DONE -> person(id);
            case STALE -> throw stale();
            case UNKNOWN, ADDRESS_TAKEN, YOURSELF, LAST_ADMINISTRATOR -> throw ApiProblem.notFound();
        };
    }

    /** What this version of the account has; it is compared once more when the new one is stored. */
    private Accommodation asOf(AccountId person, int version) {
        AccountDetail stands = desk.find(person).orElseThrow(ApiProblem::notFound);
        if (stands.version() != version) {
            throw stale();
        }
        return stands.account().accommodation();
    }

    private static ApiProblem stale() {
        return new ApiProblem(ProblemKind.STALE_VERSION, "Read the account again; someone has changed it.");
    }

    private static Person json(AccountView account) {
        return new Person(
                account.id().toString(),
                account.name(),
                account.email(),
                account.roles().stream().map(Role::word).sorted().toList(),
                account.active(),
                account.accommodation().extraTimePercent(),
                account.accommodation().largerText(),
                account.accommodation().breakMinutes());
    }
}
