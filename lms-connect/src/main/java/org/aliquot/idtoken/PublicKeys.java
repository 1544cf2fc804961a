package org.aliquot.idtoken;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The public keys of systems, kept until an hour has gone by or a key is asked for that is not among them: whoever sends keys that
 * nobody knows makes us ask once a minute and no more.
 */
@Component
public class PublicKeys {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final int FEWEST_BITS = 2048;

    /** @param address where they were fetched: a connection may be given another */
    private record Fetched(String address, Instant at, boolean answered, Map<String, RSAKey> keys) {

        boolean isOlderThan(Duration age, Instant now) {
            return at.plus(age).isBefore(now);
        }
    }

    private final Outgoing outgoing;
    private final Cache<UUID, Fetched> kept =
            Caffeine.newBuilder().maximumSize(1_000).build();

    PublicKeys(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /**
     * Calls out when it must: never in a transaction.
     *
     * @param system whose keys, by our own id
     * @param address where it publishes them
     * @param id of the key
     */
    public KeyFinding find(UUID system, String address, String id, Instant now) {
        Fetched known = kept.getIfPresent(system);
        // one at a time asks for the same system; the others wait and see what it got, but not those whose key is known
        Fetched fetched = known != null && isEnough(known, address, id, now)
                ? known
                : kept.asMap()
                        .compute(
                                system,
                                (_, before) ->
                                        isEnough(before, address, id, now) ? before : fetch(address, before, now));
        if (fetched.keys().get(id) instanceof RSAKey key) {
            return new KeyFinding.Found(key);
        }
        return fetched.answered() ? new KeyFinding.Unknown() : new KeyFinding.Unreachable();
    }

    private static boolean isEnough(@Nullable Fetched before, String address, String id, Instant now) {
        if (before == null || !before.address().equals(address)) {
            return false;
        }
        return before.keys().containsKey(id) ? !before.isOlderThan(KEPT, now) : !before.isOlderThan(BETWEEN, now);
    }

    /** Of a system that does not answer, what is known holds on. */
    private Fetched fetch(String address, @Nullable Fetched before, Instant now) {
        Optional<Map<String, RSAKey>> answer =
                switch (outgoing.call(OutgoingCall.get(URI.create(address), Map.of("Accept", "application/json")))) {
                    case CallResult.Answered answered when answered.isSuccess() -> read(answered.body());
                    case CallResult.Answered _, CallResult.Unanswered _ -> Optional.empty();
                };
        Map<String, RSAKey> known = before == null || !before.address().equals(address) ? Map.of() : before.keys();
        return new Fetched(address, now, answer.isPresent(), answer.orElse(known));
    }

    private static Optional<Map<String, RSAKey>> read(String body) {
        try {
            return Optional.of(JWKSet.parse(body).getKeys().stream()
                    .filter(RSAKey.class::isInstance)
                    .map(RSAKey.class::cast)
                    .filter(key -> key.getKeyID() != null
                            && key.size() >= FEWEST_BITS
                            && (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE)))
                    .collect(Collectors.toMap(RSAKey::getKeyID, RSAKey::toPublicJWK, (first, _) -> first)));
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }
}
