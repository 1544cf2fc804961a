package org.aliquot.audit;

import java.util.List;
import java.util.Map;
import org.aliquot.clock.RowId;
import org.aliquot.figures.Counts;
import org.aliquot.figures.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one writer of security events: who was let in, who was not, what was refused. Ids, networks and hashes; never a name,
 * an address of mail or a secret. Deeds of the audit log are repeated in the security log without being told here.
 */
@Component
public class SecurityEvents {

    private final SecurityLog log;
    private final AuditLog audit;
    private final Counts<SecurityEvent> counts;

    SecurityEvents(SecurityLog log, AuditLog audit, Figures figures) {
        this.log = log;
        this.audit = audit;
        this.counts = figures.counts(
                "aliquot_security_events",
                "Events of the security log, also those beyond the 20 a minute and network that are written"
                        + " (docs/logging.md says what each is).",
                "event",
                SecurityEvent.class);
    }

    /** About an account, or about nobody known. */
    public void record(SecurityEvent event, @Nullable RowId account) {
        counts.of(event).one();
        Whence whence = Whence.here();
        if (!event.isKept() || account == null) {
            log.write(event.word(), account == null ? Map.of() : Map.of("account", account.toString()));
        } else if (event == SecurityEvent.SIGNED_IN || log.write(event.word(), Map.of("account", account.toString()))) {
            keep(event, account, whence);
        }
    }

    /** With one more fact, a word of ours such as the route that was refused. */
    public void record(SecurityEvent event, @Nullable RowId account, String fact, String value) {
        counts.of(event).one();
        log.write(
                event.word(),
                account == null ? Map.of(fact, value) : Map.of("account", account.toString(), fact, value));
    }

    /** A person who signs in is the actor; of one who was refused nobody knows who it was. */
    private void keep(SecurityEvent event, RowId account, Whence whence) {
        boolean known = event != SecurityEvent.SIGN_IN_REFUSED && event != SecurityEvent.FACTOR_FAILED;
        AuditEntry entry = new AuditEntry(
                known ? account : null,
                event.word(),
                "account",
                account.toString(),
                Map.of("network", whence.network(), "agent", whence.agent()));
        if (event == SecurityEvent.SIGNED_IN) {
            audit.record(entry);
        } else {
            audit.keep(List.of(entry));
        }
    }
}
