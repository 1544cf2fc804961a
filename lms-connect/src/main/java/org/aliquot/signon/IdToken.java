package org.aliquot.signon;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aliquot.connections.ConnectionSettings;

/** Looks at what a token says that is the provider's: whether it is for us, of now, and the answer to our question (OpenID Connect Core 1.0, 3.1.3.7). */
final class IdToken {

    /** Clocks of two machines are not one. */
    static final Duration AHEAD = Duration.ofSeconds(60);

    private static final int LONGEST_SUBJECT = 255;

    private IdToken() {}

    /** @param nonce whether one is that of our question */
    static Optional<SignOnFault> fault(
            JWTClaimsSet claims, ConnectionSettings provider, Predicate<String> nonce, Instant now) {
        return addressFault(claims, provider).or(() -> timeFault(claims, now)).or(() -> personFault(claims, nonce));
    }

    /** Whether it is from them and for us. */
    static Optional<SignOnFault> addressFault(JWTClaimsSet claims, ConnectionSettings provider) {
        if (!provider.issuer().equals(claims.getIssuer())) {
            return Optional.of(SignOnFault.ISSUER);
        }
        List<String> audience = claims.getAudience();
        if (!audience.contains(provider.clientId())) {
            return Optional.of(SignOnFault.AUDIENCE);
        }
        Object party = claims.getClaim("azp");
        boolean asked = party != null || audience.size() > 1;
        return asked && !provider.clientId().equals(party)
                ? Optional.of(SignOnFault.AUTHORIZED_PARTY)
                : Optional.empty();
    }

    private static Optional<SignOnFault> timeFault(JWTClaimsSet claims, Instant now) {
        Date ends = claims.getExpirationTime();
        Date issued = claims.getIssueTime();
        if (ends == null || issued == null) {
            return Optional.of(SignOnFault.TOKEN_MALFORMED);
        }
        if (!ends.toInstant().isAfter(now)) {
            return Optional.of(SignOnFault.EXPIRED);
        }
        Date begins = claims.getNotBeforeTime();
        boolean ahead = issued.toInstant().isAfter(now.plus(AHEAD))
                || (begins != null && begins.toInstant().isAfter(now.plus(AHEAD)));
        return ahead ? Optional.of(SignOnFault.ISSUED_AHEAD) : Optional.empty();
    }

    private static Optional<SignOnFault> personFault(JWTClaimsSet claims, Predicate<String> nonce) {
        if (!(claims.getClaim("nonce") instanceof String sent) || !nonce.test(sent)) {
            return Optional.of(SignOnFault.NONCE);
        }
        String subject = claims.getSubject();
        boolean whole = subject != null
                && !subject.isBlank()
                && subject.length() <= LONGEST_SUBJECT
                && subject.chars().noneMatch(Character::isISOControl);
        return whole ? Optional.empty() : Optional.of(SignOnFault.SUBJECT);
    }
}
