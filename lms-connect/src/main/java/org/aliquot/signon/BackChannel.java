package org.aliquot.signon;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.ServerClock;
import org.aliquot.connections.ConnectionState;
import org.aliquot.idtoken.PublicKeys;
import org.aliquot.idtoken.SignedToken;
import org.aliquot.people.AccountView;
import org.aliquot.people.CameBy;
import org.aliquot.people.OutsideIdentities;
import org.aliquot.people.OutsidePerson;
import org.aliquot.people.Secrets;
import org.aliquot.people.SignOuts;
import org.aliquot.throttle.HourlyCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** A provider tells that somebody was signed out there (OpenID Connect Back-Channel Logout 1.0): what it vouched for ends here. */
@Service
public class BackChannel {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    /** Of messages on their way. */
    private static final Duration OLDEST = Duration.ofMinutes(10);

    private static final Set<String> TYPES = Set.of("", "jwt", "logout+jwt", "application/logout+jwt");
    private static final int TOLD_HOURLY = 10;

    private static final String TAKE = """
            insert into sign_on_logout (connection_id, token_hash, ends_at)
            values (:connection, :token, :ends)
            on conflict do nothing
            """;

    private final SignOnProviders providers;
    private final PublicKeys keys;
    private final ServerClock clock;
    private final OutsideIdentities identities;
    private final SignOuts signOuts;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final HourlyCount hourly;
    private final TransactionTemplate transaction;

    BackChannel(
            SignOnProviders providers,
            PublicKeys keys,
            ServerClock clock,
            OutsideIdentities identities,
            SignOuts signOuts,
            JdbcClient jdbc,
            AuditLog audit,
            HourlyCount hourly,
            TransactionTemplate transaction) {
        this.providers = providers;
        this.keys = keys;
        this.clock = clock;
        this.identities = identities;
        this.signOuts = signOuts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.hourly = hourly;
        this.transaction = transaction;
    }

    /** Here at once, on other nodes within five seconds. False for what is not a provider's message, or came before. Calls out for keys. */
    public boolean end(UUID id, String token) {
        SignOnProvider provider = providers
                .find(id)
                .filter(found -> found.connection().state() != ConnectionState.ENDED)
                .orElse(null);
        if (provider == null || token.isEmpty()) {
            return false;
        }
        Instant now = clock.now();
        String address = provider.connection().settings().jwksUrl();
        Optional<SignOnFault> fault = switch (SignedToken.read(token, key -> keys.find(id, address, key, now))) {
            case SignedToken.Verdict.Faulty(var signature) -> Optional.of(SignOnFault.of(signature));
            case SignedToken.Verdict.Signed signed -> fault(signed, provider, now);
        };
        fault.ifPresent(why -> tell(why, id));
        return fault.isEmpty();
    }

    private Optional<SignOnFault> fault(SignedToken.Verdict.Signed signed, SignOnProvider provider, Instant now) {
        JWTClaimsSet claims = signed.claims();
        Optional<SignOnFault> fault = formFault(signed)
                .or(() -> timeFault(claims, now))
                .or(() -> IdToken.addressFault(claims, provider.connection().settings()));
        return fault.isPresent() || isTaken(claims, provider, now) ? fault : Optional.of(SignOnFault.STATE_USED);
    }

    /** Whether it is such a message: a token that signs somebody in is none, and none of these signs anybody in. */
    private static Optional<SignOnFault> formFault(SignedToken.Verdict.Signed signed) {
        JWTClaimsSet claims = signed.claims();
        boolean whole = TYPES.contains(signed.type().toLowerCase(java.util.Locale.ROOT))
                && claims.getClaim("events") instanceof Map<?, ?> events
                && events.get(EVENT) instanceof Map<?, ?>
                && claims.getClaim("nonce") == null
                && claims.getJWTID() != null
                && !claims.getJWTID().isBlank()
                && (claims.getSubject() != null || !session(claims).isEmpty());
        return whole ? Optional.empty() : Optional.of(SignOnFault.TOKEN_MALFORMED);
    }

    private static Optional<SignOnFault> timeFault(JWTClaimsSet claims, Instant now) {
        Date issued = claims.getIssueTime();
        Date ends = claims.getExpirationTime();
        if (issued == null) {
            return Optional.of(SignOnFault.TOKEN_MALFORMED);
        }
        if (issued.toInstant().isAfter(now.plus(IdToken.AHEAD))) {
            return Optional.of(SignOnFault.ISSUED_AHEAD);
        }
        boolean over = issued.toInstant().isBefore(now.minus(OLDEST))
                || (ends != null && !ends.toInstant().isAfter(now));
        return over ? Optional.of(SignOnFault.EXPIRED) : Optional.empty();
    }

    /** False when the same message was taken before. */
    private boolean isTaken(JWTClaimsSet claims, SignOnProvider provider, Instant now) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean first = jdbc.sql(TAKE)
                            .param("connection", provider.id())
                            .param("token", Secrets.sha256(claims.getJWTID()))
                            .param("ends", now.plus(OLDEST.multipliedBy(2)).atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
            if (first) {
                end(claims, provider);
            }
            return first;
        }));
    }

    private void end(JWTClaimsSet claims, SignOnProvider provider) {
        CameBy by = CameBy.of(provider.id(), session(claims));
        String subject = claims.getSubject();
        if (subject == null) {
            signOuts.thoseOf(null, by);
            return;
        }
        identities
                .known(new OutsidePerson(provider.id(), subject, null))
                .map(AccountView::id)
                .ifPresent(account -> signOuts.thoseOf(account, by));
    }

    private static String session(JWTClaimsSet claims) {
        return claims.getClaim("sid") instanceof String text ? text : "";
    }

    private void tell(SignOnFault fault, UUID provider) {
        if (hourly.count("sign-out-refused", provider + " " + fault.word()) <= TOLD_HOURLY) {
            audit.record(new AuditEntry(
                    null, "sign-out.refused", "connection", provider.toString(), Map.of("code", fault.word())));
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT14M")
    void forgetOver() {
        jdbc.sql("delete from sign_on_logout where ends_at < server_now()").update();
    }
}
