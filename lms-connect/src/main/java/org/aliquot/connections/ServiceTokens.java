package org.aliquot.connections;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.clock.Ids;
import org.aliquot.clock.ServerClock;
import org.aliquot.outgoing.CallJson;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What systems let us in by for an hour, asked for with our key (RFC 7523) and kept until it ends. */
@Component
public class ServiceTokens {

    public static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    public static final String LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    public static final String RESULT = "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";
    public static final String MEMBERS = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

    private static final Duration ASSERTION = Duration.ofMinutes(5);
    private static final int USUAL_SECONDS = 3_600;

    /** Whether a token was given, and if not, the system's answer. */
    public sealed interface Result {

        record Given(String token) implements Result {

            @Override
            public String toString() {
                return "Given[]";
            }
        }

        record Withheld(CallResult answer) implements Result {}
    }

    private record For(UUID connection, int version, String scope) {}

    private record Kept(String token, Instant until) {}

    private final OwnKeys keys;
    private final Outgoing outgoing;
    private final ServerClock clock;
    private final Cache<For, Kept> kept =
            Caffeine.newBuilder().maximumSize(1_000).build();

    ServiceTokens(OwnKeys keys, Outgoing outgoing, ServerClock clock) {
        this.keys = keys;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** Calls out when it must: never in a transaction. */
    public Result token(Connection system, String scope) {
        For what = what(system, scope);
        Instant now = clock.now();
        Kept known = kept.getIfPresent(what);
        return known != null && now.isBefore(known.until()) ? new Result.Given(known.token()) : ask(system, what, now);
    }

    /** It was not believed: the next is a new one, unless somebody else has asked for one already. */
    public void forget(Connection system, String scope, String token) {
        kept.asMap()
                .computeIfPresent(
                        what(system, scope), (_, known) -> known.token().equals(token) ? null : known);
    }

    private static For what(Connection system, String scope) {
        return new For(system.id(), system.version(), scope);
    }

    private Result ask(Connection system, For what, Instant now) {
        CallResult answer = outgoing.call(OutgoingCall.post(
                URI.create(system.settings().tokenUrl()),
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"),
                form(system, what.scope(), now)));
        Optional<Kept> given = CallJson.read(answer).flatMap(told -> read(told, now));
        given.ifPresent(token -> kept.put(what, token));
        return given.<Result>map(token -> new Result.Given(token.token())).orElseGet(() -> new Result.Withheld(answer));
    }

    private String form(Connection system, String scope, Instant now) {
        String us = system.settings().clientId();
        String assertion = keys.signed(new JWTClaimsSet.Builder()
                .issuer(us)
                .subject(us)
                .audience(system.settings().audience())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(ASSERTION)))
                .jwtID(Ids.next().toString())
                .build());
        return Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion",
                        assertion,
                        "scope",
                        scope)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Given up a tenth before it ends, since it has to hold until it arrives. */
    private static Optional<Kept> read(JsonNode answer, Instant now) {
        String token = answer.path("access_token").asString("");
        if (token.isEmpty() || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            return Optional.empty();
        }
        long seconds = Math.clamp(answer.path("expires_in").asLong(USUAL_SECONDS), 0, USUAL_SECONDS);
        return Optional.of(new Kept(token, now.plusSeconds(seconds * 9 / 10)));
    }
}
