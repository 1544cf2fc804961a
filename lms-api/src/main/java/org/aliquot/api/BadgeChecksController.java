package org.aliquot.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.aliquot.access.Audience;
import org.aliquot.badge.BadgeChecks;
import org.aliquot.badge.BadgeVerdict;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whether a badge of Open Badges 3.0 holds; nothing of it is kept. */
@RestController
@Audience(Audience.Who.ANYONE)
class BadgeChecksController {

    /** A token, a credential as JSON, or an SVG picture with one of them in it. */
    record Asked(@NotBlank @Size(max = BadgeChecks.LONGEST) String badge) {}

    /**
     * What was found.
     *
     * @param verdict genuine: issued here and valid; unchanged: issued elsewhere and as it was signed; refused
     * @param flaw why it is refused, else null
     * @param detail such as the place of what is wrong
     */
    record Found(
            String verdict,
            @Nullable String flaw,
            @Nullable String detail,
            @Nullable String name,
            @Nullable String holder,
            @Nullable String issuer,
            @Nullable Instant validFrom) {}

    private final BadgeChecks checks;

    BadgeChecksController(BadgeChecks checks) {
        this.checks = checks;
    }

    @PostMapping(path = "/api/v1/badge-checks", produces = "application/json")
    Found check(@RequestBody @Valid Asked asked, HttpServletRequest request) {
        return switch (checks.check(asked.badge(), request.getRemoteAddr())) {
            case BadgeVerdict.Genuine(var said) -> found("genuine", said);
            case BadgeVerdict.Unchanged(var said) -> found("unchanged", said);
            case BadgeVerdict.Refused(var flaw, var detail) ->
                new Found("refused", flaw.word(), detail.isEmpty() ? null : detail, null, null, null, null);
            case BadgeVerdict.TooOften() -> throw ApiProblem.askedTooOften();
        };
    }

    private static Found found(String verdict, BadgeVerdict.Said said) {
        String holder = said.holder().isEmpty() ? null : said.holder();
        return new Found(verdict, null, null, said.name(), holder, said.issuer(), said.from());
    }
}
