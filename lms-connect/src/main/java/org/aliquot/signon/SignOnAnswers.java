package org.aliquot.signon;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.ServerClock;
import org.aliquot.connections.ConnectionMarks;
import org.aliquot.idtoken.PublicKeys;
import org.aliquot.idtoken.SignedToken;
import org.aliquot.people.AccountId;
import org.aliquot.throttle.HourlyCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The way back from a provider: its answer is looked at from all sides before anything is made of it. A fault is told to the audit log
 * by its code, without anything of the person.
 */
@Service
public class SignOnAnswers {

    /** Refusals of one kind: whoever sends nonsense all night must not fill the audit log, which keeps everything. */
    private static final int TOLD_HOURLY = 10;

    /**
     * An answer as it came.
     *
     * @param connection whose address it came to
     * @param code empty where there is none
     * @param error that the provider tells instead of a code; empty for none
     * @param issuer as the answer names it (RFC 9207); null where it does not
     * @param browser what this browser keeps of ours, or null
     * @param here who is signed in in this browser, or null
     * @param back where the code was sent
     */
    public record Sent(
            UUID connection,
            String state,
            String code,
            String error,
            @Nullable String issuer,
            @Nullable String browser,
            @Nullable AccountId here,
            String back) {

        @Override
        public String toString() {
            return "Sent[]";
        }
    }

    private final SignOnProviders providers;
    private final StartRows rows;
    private final CodeExchange exchange;
    private final PublicKeys keys;
    private final ServerClock clock;
    private final SignOnArrivals arrivals;
    private final ConnectionMarks marks;
    private final AuditLog audit;
    private final HourlyCount hourly;

    SignOnAnswers(
            SignOnProviders providers,
            StartRows rows,
            CodeExchange exchange,
            PublicKeys keys,
            ServerClock clock,
            SignOnArrivals arrivals,
            ConnectionMarks marks,
            AuditLog audit,
            HourlyCount hourly) {
        this.providers = providers;
        this.rows = rows;
        this.exchange = exchange;
        this.keys = keys;
        this.clock = clock;
        this.arrivals = arrivals;
        this.marks = marks;
        this.audit = audit;
        this.hourly = hourly;
    }

    /** Says who comes, or why not. Calls out. */
    public SignOnResult take(Sent sent) {
        if (sent.state().isEmpty()) {
            return new SignOnResult.Refused(SignOnFault.MALFORMED, null, "");
        }
        StartRows.Asked asked = rows.use(sent.state()).orElse(null);
        if (asked == null) {
            SignOnFault fault = rows.isUsed(sent.state()) ? SignOnFault.STATE_USED : SignOnFault.STATE_UNKNOWN;
            return new SignOnResult.Refused(fault, null, "");
        }
        if (!asked.connection().equals(sent.connection())) {
            return new SignOnResult.Refused(SignOnFault.STATE_UNKNOWN, null, "");
        }
        SignOnProvider provider = providers.find(asked.connection()).orElseThrow();
        SignOnResult result = fault(sent, asked, provider)
                .<SignOnResult>map(fault -> refused(fault, asked))
                .orElseGet(() -> exchanged(sent, asked, provider));
        if (result instanceof SignOnResult.Refused no) {
            tell(no.fault(), provider.id());
        }
        return result;
    }

    /** What is wrong before the provider is asked. */
    private static Optional<SignOnFault> fault(Sent sent, StartRows.Asked asked, SignOnProvider provider) {
        if (!provider.connection().isActive()) {
            return Optional.of(SignOnFault.PROVIDER_INACTIVE);
        }
        if (sent.browser() == null) {
            return Optional.of(SignOnFault.NO_COOKIE);
        }
        if (!asked.isBrowser(sent.browser())) {
            return Optional.of(SignOnFault.OTHER_BROWSER);
        }
        if (sent.issuer() != null
                && !sent.issuer().equals(provider.connection().settings().issuer())) {
            return Optional.of(SignOnFault.ISSUER);
        }
        if (!sent.error().isEmpty()) {
            return Optional.of(sent.error().equals("access_denied") ? SignOnFault.DENIED : SignOnFault.PROVIDER_ERROR);
        }
        return sent.code().isEmpty() ? Optional.of(SignOnFault.MALFORMED) : Optional.empty();
    }

    private SignOnResult exchanged(Sent sent, StartRows.Asked asked, SignOnProvider provider) {
        return switch (exchange.exchange(provider, sent.code(), asked.verifier(), sent.back())) {
            case CodeExchange.Result.Failed(var fault) -> refused(fault, asked);
            case CodeExchange.Result.Tokens tokens -> looked(tokens, sent, asked, provider);
        };
    }

    private SignOnResult looked(
            CodeExchange.Result.Tokens tokens, Sent sent, StartRows.Asked asked, SignOnProvider provider) {
        Instant now = clock.now();
        String address = provider.connection().settings().jwksUrl();
        return switch (SignedToken.read(tokens.id(), id -> keys.find(provider.id(), address, id, now))) {
            case SignedToken.Verdict.Faulty(var fault) -> refused(SignOnFault.of(fault), asked);
            case SignedToken.Verdict.Signed signed ->
                IdToken.fault(signed.claims(), provider.connection().settings(), asked::isNonce, now)
                        .<SignOnResult>map(fault -> refused(fault, asked))
                        .orElseGet(() -> arrivals.settle(provider, told(signed, tokens, provider), asked, sent.here()));
        };
    }

    private Told told(SignedToken.Verdict.Signed signed, CodeExchange.Result.Tokens tokens, SignOnProvider provider) {
        SignOnRules.Groups groups = provider.rules().groups();
        Told told = Told.of(signed.claims(), groups);
        return told.lacks(groups)
                ? exchange.more(provider, tokens.access(), told.subject())
                        .map(more -> told.with(more, groups))
                        .orElse(told)
                : told;
    }

    private static SignOnResult.Refused refused(SignOnFault fault, StartRows.Asked asked) {
        return new SignOnResult.Refused(fault, asked.purpose(), asked.next());
    }

    private void tell(SignOnFault fault, UUID provider) {
        if (hourly.count("sign-on-refused", provider + " " + fault.word()) <= TOLD_HOURLY) {
            audit.record(new AuditEntry(
                    null, "sign-on.refused", "connection", provider.toString(), Map.of("code", fault.word())));
            if (fault.isOfConnection()) {
                marks.failed(provider, fault.word());
            }
        }
    }
}
