package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Attempts;
import org.aliquot.people.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Options struck out while answering: no answer, only what the review shows again. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
class StrikesController {

    private static final int MOST = 50;

    /** All that are struck out now, by their ids. */
    record Strikes(@NotNull @Size(max = MOST) List<@NotNull @Size(max = 40) String> options) {}

    private final Attempts attempts;

    StrikesController(Attempts attempts) {
        this.attempts = attempts;
    }

    @PutMapping(path = "/api/v1/attempts/{id}/strikes/{position}", consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void strike(
            @PathVariable UUID id,
            @PathVariable int position,
            @Valid @RequestBody Strikes wanted,
            @AuthenticationPrincipal Caller caller) {
        if (!attempts.strike(caller.id(), new AttemptId(id), position, wanted.options())) {
            throw ApiProblem.notFound();
        }
    }
}
