package org.aliquot.lti;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aliquot.connections.ConnectionSettings;
import org.aliquot.connections.OutsideId;
import org.aliquot.idtoken.KeyFinding;
import org.aliquot.idtoken.SignedToken;

/**
 * Looks at a launch's token, in the order in which a fault tells most: first whether the system signed it, then whether it is for us
 * and of now, then what it asks. Whether its nonce is ours, the caller knows.
 */
final class LaunchToken {

    /** Clocks of two machines are not one. */
    static final Duration AHEAD = Duration.ofSeconds(60);

    private static final Set<String> MESSAGES = Set.of("LtiResourceLinkRequest", ClaimReading.PICKING);

    /** Its nonce is remembered until it ends. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final ConnectionSettings platform;
    private final String site;
    private final Instant now;

    /** @param site address of ours that targets begin with */
    LaunchToken(ConnectionSettings platform, String site, Instant now) {
        this.platform = platform;
        this.site = site;
        this.now = now;
    }

    /** @param keys finds the system's key with an id */
    TokenVerdict look(String text, Function<String, KeyFinding> keys) {
        return switch (SignedToken.read(text, keys)) {
            case SignedToken.Verdict.Signed signed -> look(signed.claims());
            case SignedToken.Verdict.Faulty(var fault) -> new TokenVerdict.Faulty(fault(fault));
        };
    }

    private static LaunchFault fault(SignedToken.Fault fault) {
        return switch (fault) {
            case MALFORMED -> LaunchFault.TOKEN_MALFORMED;
            case ALGORITHM -> LaunchFault.ALGORITHM;
            case KEY_UNKNOWN -> LaunchFault.KEY_UNKNOWN;
            case KEYS_UNREACHABLE -> LaunchFault.KEYS_UNREACHABLE;
            case SIGNATURE -> LaunchFault.SIGNATURE;
        };
    }

    private TokenVerdict look(JWTClaimsSet claims) {
        return formFault(claims)
                .or(() -> messageFault(claims))
                .<TokenVerdict>map(TokenVerdict.Faulty::new)
                .orElseGet(() -> new TokenVerdict.Sound(ClaimReading.read(claims)));
    }

    /** Whether it is from them, for us, and of now. */
    private Optional<LaunchFault> formFault(JWTClaimsSet claims) {
        Date ends = claims.getExpirationTime();
        Date issued = claims.getIssueTime();
        boolean endless = ends != null && ends.toInstant().isAfter(now.plus(LONGEST));
        if (ends == null
                || endless
                || issued == null
                || ClaimReading.text(claims, "nonce").isEmpty()) {
            return Optional.of(LaunchFault.TOKEN_MALFORMED);
        }
        if (!platform.issuer().equals(claims.getIssuer())) {
            return Optional.of(LaunchFault.ISSUER);
        }
        List<String> audience = claims.getAudience();
        if (!audience.contains(platform.clientId())) {
            return Optional.of(LaunchFault.AUDIENCE);
        }
        boolean named = claims.getClaim("azp") != null;
        if ((named || audience.size() > 1) && !ClaimReading.text(claims, "azp").equals(platform.clientId())) {
            return Optional.of(LaunchFault.AUTHORIZED_PARTY);
        }
        Date begins = claims.getNotBeforeTime();
        if (begins != null && begins.toInstant().isAfter(now.plus(AHEAD))) {
            return Optional.of(LaunchFault.ISSUED_AHEAD);
        }
        if (!ends.toInstant().isAfter(now)) {
            return Optional.of(LaunchFault.EXPIRED);
        }
        return issued.toInstant().isAfter(now.plus(AHEAD)) ? Optional.of(LaunchFault.ISSUED_AHEAD) : Optional.empty();
    }

    /** Whether what it asks is ours to do. */
    private Optional<LaunchFault> messageFault(JWTClaimsSet claims) {
        if (!ClaimReading.lti(claims, "version").equals("1.3.0")) {
            return Optional.of(LaunchFault.VERSION);
        }
        if (!MESSAGES.contains(ClaimReading.lti(claims, "message_type"))) {
            return Optional.of(LaunchFault.MESSAGE_TYPE);
        }
        String deployment = ClaimReading.lti(claims, "deployment_id");
        if (!OutsideId.isOne(deployment) || !platform.accepts(deployment)) {
            return Optional.of(LaunchFault.DEPLOYMENT);
        }
        if (!Targets.isOurs(ClaimReading.lti(claims, "target_link_uri"), site)) {
            return Optional.of(LaunchFault.TARGET);
        }
        String subject = claims.getSubject();
        return subject == null || !OutsideId.isOne(subject) ? Optional.of(LaunchFault.SUBJECT) : Optional.empty();
    }
}
