package org.aliquot.api;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@RequestMapping(path = "/api/v1/me", produces = "application/json")
class MeController {

    record Me(String id, String name, String email, List<String> roles, Accommodations accommodations) {}

    record Accommodations(int extraTimePercent, boolean largerText, int breakMinutes) {}

    private final Accounts accounts;

    MeController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    Me me(@AuthenticationPrincipal Caller caller) {
        return accounts.find(caller.id()).map(MeController::json).orElseThrow(ApiProblem::notFound);
    }

    private static Me json(AccountView account) {
        return new Me(
                account.id().toString(),
                account.name(),
                account.email(),
                account.roles().stream().map(Role::word).sorted().toList(),
                new Accommodations(
                        account.accommodation().extraTimePercent(),
                        account.accommodation().largerText(),
                        account.accommodation().breakMinutes()));
    }
}
