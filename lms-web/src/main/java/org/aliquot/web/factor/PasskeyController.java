package org.aliquot.web.factor;

import java.util.Map;
import java.util.Objects;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.factor.FactorDesk;
import org.aliquot.factor.Passkeys;
import org.aliquot.people.Caller;
import org.aliquot.people.ProofOfSelf;
import org.aliquot.web.address.FactorUrls;
import org.aliquot.web.flash.AccountFlash;
import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Makes a passkey, in two calls of the page's script. */
@RestController
@Bilingual
@Audience(Audience.Who.SIGNED_IN)
@BeforeSecondFactor
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class PasskeyController {

    record Made(@Nullable JsonNode credential, @Nullable String name) {}

    private final Passkeys passkeys;
    private final FactorDesk desk;
    private final ProofOfSelf proof;

    PasskeyController(Passkeys passkeys, FactorDesk desk, ProofOfSelf proof) {
        this.passkeys = passkeys;
        this.desk = desk;
        this.proof = proof;
    }

    @PostMapping(FactorUrls.PASSKEY_OPTIONS)
    ResponseEntity<JsonNode> options(@AuthenticationPrincipal Caller caller, CallerAuthentication current) {
        return mayChange(caller, current)
                ? ResponseEntity.ok(passkeys.registration(caller.id()))
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    @PostMapping(path = FactorUrls.PASSKEYS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> add(
            @RequestBody Made made, @AuthenticationPrincipal Caller caller, CallerAuthentication current) {
        if (!mayChange(caller, current)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        boolean added = made.credential() != null
                && passkeys.register(
                        caller.id(),
                        made.credential(),
                        Objects.requireNonNullElse(made.name(), ""),
                        current.getCredentials());
        return added
                ? ResponseEntity.ok(Map.of("next", AccountFlash.FACTOR_ADDED.at(FactorUrls.FACTORS)))
                : ResponseEntity.unprocessableContent().build();
    }

    private boolean mayChange(Caller caller, CallerAuthentication current) {
        return desk.mayHave(caller.id()) && proof.isFresh(current.getCredentials());
    }
}
