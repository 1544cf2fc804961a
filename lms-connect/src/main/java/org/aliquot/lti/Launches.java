package org.aliquot.lti;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.ServerClock;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionMarks;
import org.aliquot.passback.Linkables;
import org.aliquot.rostering.CourseRole;
import org.aliquot.throttle.HourlyCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The second half of a launch: the system's answer is looked at from all sides before anything is made of it. A fault is told to the
 * audit log by its code, without anything of the person.
 */
@Service
public class Launches {

    /** Refusals of one kind: whoever sends nonsense all night must not fill the audit log, which keeps everything. */
    private static final int TOLD_HOURLY = 10;

    /**
     * A launch as it was sent.
     *
     * @param browser what this browser keeps of ours, or null
     * @param site address of ours
     */
    public record Sent(String token, String state, @Nullable String browser, String site) {

        @Override
        public String toString() {
            return "Sent[]";
        }
    }

    private final ConnectionDesk connections;
    private final ConnectionMarks marks;
    private final LoginRows rows;
    private final PlatformKeys keys;
    private final ServerClock clock;
    private final Linkables linkables;
    private final Arrivals arrivals;
    private final AuditLog audit;
    private final HourlyCount hourly;

    Launches(
            ConnectionDesk connections,
            ConnectionMarks marks,
            LoginRows rows,
            PlatformKeys keys,
            ServerClock clock,
            Linkables linkables,
            Arrivals arrivals,
            AuditLog audit,
            HourlyCount hourly) {
        this.connections = connections;
        this.marks = marks;
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
        this.linkables = linkables;
        this.arrivals = arrivals;
        this.audit = audit;
        this.hourly = hourly;
    }

    /** Lets somebody in to their start page, or says why not. Calls out for keys it does not know. */
    public LaunchResult launch(Sent sent) {
        if (sent.token().isEmpty() || sent.state().isEmpty()) {
            return new LaunchResult.Refused(LaunchFault.MALFORMED, null, null);
        }
        Optional<LoginRows.Asked> asked = rows.use(sent.state());
        if (asked.isEmpty()) {
            return rows.usedBy(sent.state())
                    .flatMap(connections::find)
                    .map(platform -> new LaunchResult.Refused(LaunchFault.STATE_USED, platform, null))
                    .orElseGet(() -> new LaunchResult.Refused(LaunchFault.STATE_UNKNOWN, null, null));
        }
        Connection platform = connections.find(asked.get().connection()).orElseThrow();
        return fault(platform, asked.get(), sent.browser())
                .<LaunchResult>map(fault -> refused(fault, platform, asked.get()))
                .orElseGet(() -> launch(sent, platform, asked.get()));
    }

    /** What is wrong before the token is looked at. */
    private static Optional<LaunchFault> fault(Connection platform, LoginRows.Asked asked, @Nullable String browser) {
        if (!platform.isActive()) {
            return Optional.of(LaunchFault.PLATFORM_INACTIVE);
        }
        if (browser == null) {
            return Optional.of(LaunchFault.NO_COOKIE);
        }
        return asked.isBrowser(browser) ? Optional.empty() : Optional.of(LaunchFault.OTHER_BROWSER);
    }

    private LaunchResult launch(Sent sent, Connection platform, LoginRows.Asked asked) {
        Instant now = clock.now();
        return switch (new LaunchToken(platform.settings(), sent.site(), now)
                .look(sent.token(), id -> keys.find(platform, id, now))) {
            case TokenVerdict.Faulty(var fault) -> refused(fault, platform, asked);
            case TokenVerdict.Sound(var claims) -> {
                rows.keep(sent.state(), claims.endsAt());
                yield fault(platform, claims, asked)
                        .<LaunchResult>map(fault -> refused(fault, platform, asked))
                        .orElseGet(() -> admit(sent, platform, claims, asked));
            }
        };
    }

    private LaunchResult admit(Sent sent, Connection platform, LaunchClaims claims, LoginRows.Asked asked) {
        LaunchResult result = arrivals.admit(platform, claims, Objects.requireNonNull(sent.browser()));
        return result instanceof LaunchResult.Refused no ? refused(no.fault(), platform, asked) : result;
    }

    /** What is wrong with a token that is the system's and for us. */
    private Optional<LaunchFault> fault(Connection platform, LaunchClaims claims, LoginRows.Asked asked) {
        if (!asked.isNonce(claims.nonce())) {
            return Optional.of(rows.isNonceUsed(claims.nonce()) ? LaunchFault.NONCE_USED : LaunchFault.NONCE_UNKNOWN);
        }
        PickingClaim picking = claims.picking();
        if (picking != null) {
            return pickingFault(claims, picking, platform);
        }
        if (claims.course() == null) {
            return Optional.of(LaunchFault.NO_COURSE);
        }
        if (CourseRole.of(claims.roles()).isEmpty()) {
            return Optional.of(LaunchFault.ROLE);
        }
        return Optional.ofNullable(claims.target()).flatMap(linkables::find).isEmpty()
                ? Optional.of(LaunchFault.NO_EXAM)
                : Optional.empty();
    }

    private static Optional<LaunchFault> pickingFault(LaunchClaims claims, PickingClaim picking, Connection platform) {
        if (!CourseRole.isAuthor(claims.roles())) {
            return Optional.of(LaunchFault.PICK_ROLE);
        }
        if (!picking.takesLinks()) {
            return Optional.of(LaunchFault.PICK_TYPES);
        }
        return Targets.isOfAny(picking.returnUrl(), platform.settings().frameOrigins())
                ? Optional.empty()
                : Optional.of(LaunchFault.PICK_RETURN);
    }

    private LaunchResult.Refused refused(LaunchFault fault, Connection platform, LoginRows.Asked asked) {
        if (hourly.count("launch", platform.id() + " " + fault.word()) <= TOLD_HOURLY) {
            audit.record(new AuditEntry(
                    null, "launch.refused", "connection", platform.id().toString(), Map.of("code", fault.word())));
            if (fault.isOfConnection()) {
                marks.failed(platform.id(), fault.word());
            }
        }
        boolean again = fault == LaunchFault.NO_COOKIE || fault == LaunchFault.OTHER_BROWSER;
        return new LaunchResult.Refused(fault, platform, again ? asked.again() : null);
    }
}
