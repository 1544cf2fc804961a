package org.aliquot.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aliquot.access.Audience;
import org.aliquot.access.BrowserSession;
import org.aliquot.factor.Passkeys;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.CameBy;
import org.aliquot.people.PendingSignIns;
import org.aliquot.web.Home;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.FactorUrls;
import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Signs in with a passkey alone, in two calls of the page's script; it is two factors in one. */
@RestController
@Bilingual
@Audience(Audience.Who.ANYONE)
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class PasskeySignInController {

    record Shown(@Nullable JsonNode credential, @Nullable String next) {}

    private final Passkeys passkeys;
    private final PendingSignIns pending;
    private final BrowserSession browser;

    PasskeySignInController(Passkeys passkeys, PendingSignIns pending, BrowserSession browser) {
        this.passkeys = passkeys;
        this.pending = pending;
        this.browser = browser;
    }

    @PostMapping(FactorUrls.PASSKEY_SIGN_IN_OPTIONS)
    JsonNode options() {
        return passkeys.signIn();
    }

    @PostMapping(path = FactorUrls.PASSKEY_SIGN_IN, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> signIn(
            @RequestBody Shown shown, HttpServletRequest request, HttpServletResponse response) {
        String waiting = Objects.requireNonNullElse(browser.pending(request), "");
        AccountId first = pending.find(waiting).map(Caller::id).orElse(null);
        Optional<Caller> caller =
                shown.credential() == null ? Optional.empty() : passkeys.signIn(shown.credential(), first);
        if (caller.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        browser.begin(caller.get().id(), cameBy(caller.get(), first, waiting), request, response);
        return ResponseEntity.ok(Map.of("next", Address.localOr(shown.next(), Home.of(caller.get()))));
    }

    /** Of a sign-in that waited for this, which system vouched for the first half. */
    private @Nullable CameBy cameBy(Caller caller, @Nullable AccountId first, String waiting) {
        return caller.id().equals(first)
                ? pending.finishWhole(waiting).map(PendingSignIns.Finished::by).orElse(null)
                : null;
    }
}
