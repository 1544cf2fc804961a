package org.aliquot.api;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.factor.FactorReset;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For administrators: a person who has lost their second factor. */
@RestController
@Audience(Audience.Who.ADMINISTRATOR)
@RequestMapping(path = "/api/v1/people/{id}/second-factor", produces = "application/json")
class PersonFactorsController {

    private final FactorReset reset;

    PersonFactorsController(FactorReset reset) {
        this.reset = reset;
    }

    /** Removes all factors of a person and ends every sign-in; the person is told by mail. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        AccountId person = new AccountId(id);
        if (person.equals(caller.id())) {
            throw new ApiProblem(ProblemKind.NOT_YOURSELF, "Only another administrator can do this.");
        }
        if (!reset.reset(person, Optional.of(caller.id()))) {
            throw ApiProblem.notFound();
        }
    }
}
