package org.aliquot.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.BrowserSession;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.people.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the caller is signed in, browsers and programs alike. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@RequestMapping(path = "/api/v1/me/sessions", produces = "application/json")
class MySignInsController {

    /** {@code kind} is browser or api; {@code current} is the one this call was made with. */
    record SignedIn(
            String id,
            String kind,
            String device,
            boolean current,
            boolean sameNetwork,
            Instant createdAt,
            Instant lastSeenAt,
            Instant expiresAt) {}

    record SignedInList(List<SignedIn> items, @Nullable String next) {}

    private final SignIns signIns;
    private final BrowserSession browser;

    MySignInsController(SignIns signIns, BrowserSession browser) {
        this.signIns = signIns;
        this.browser = browser;
    }

    @GetMapping
    SignedInList list(CallerAuthentication caller, HttpServletRequest request) {
        return new SignedInList(
                signIns.of(caller.getPrincipal().id(), secret(caller), browser.origin(request)).stream()
                        .map(MySignInsController::json)
                        .toList(),
                null);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, CallerAuthentication caller) {
        if (!signIns.end(caller.getPrincipal().id(), id)) {
            throw ApiProblem.notFound();
        }
    }

    /** Ends all but the one this call was made with. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(CallerAuthentication caller) {
        signIns.endOthers(caller.getPrincipal().id(), secret(caller));
    }

    private static String secret(CallerAuthentication caller) {
        return Objects.requireNonNullElse(caller.getCredentials(), "");
    }

    private static SignedIn json(SignIns.View view) {
        return new SignedIn(
                view.id().toString(),
                view.program() ? "api" : "browser",
                view.device(),
                view.here(),
                view.sameNetwork(),
                view.createdAt(),
                view.lastSeenAt(),
                view.expiresAt());
    }
}
