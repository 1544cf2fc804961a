package org.aliquot.delivery;

import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.people.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decision about answers that arrived after the deadline and claim to have been given before it. Made once, by a
 * person, with a reason; the journal and the receipt stay as they were, the attempt is scored anew.
 */
@Component
class HeldAnswers {

    private static final String DECIDE = "update attempt set held_counted = :count where id = :attempt";

    private static final String NOTE = """
            insert into attempt_event (id, attempt_id, at, kind, seconds, actor, reason)
            values (:id, :attempt, server_now(), 'held', 0, :actor, :reason)
            """;

    private final JdbcClient jdbc;
    private final AttemptTable table;
    private final Presence presence;
    private final Finalizing finalizing;
    private final Rescoring rescoring;
    private final AuditLog audit;

    HeldAnswers(
            JdbcClient jdbc,
            AttemptTable table,
            Presence presence,
            Finalizing finalizing,
            Rescoring rescoring,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.table = table;
        this.presence = presence;
        this.finalizing = finalizing;
        this.rescoring = rescoring;
        this.audit = audit;
    }

    /** Of who is erased as well: the answers stay, the reason does not. */
    @Transactional
    public HeldResult decide(AttemptId id, boolean count, String reason, AccountId staff) {
        boolean known = table.find(id)
                .filter(attempt -> presence.hold(attempt.learner())) // before the attempt, as erasing does
                .isPresent();
        AttemptRow row = table.lock(id).orElse(null);
        if (row == null) {
            return new HeldResult.Unknown();
        }
        if (row.learner().equals(staff)) {
            return new HeldResult.Own();
        }
        if (!row.isFinal() || !finalizing.stored(row).isUndecided()) {
            return new HeldResult.NothingHeld();
        }
        jdbc.sql(DECIDE).param("attempt", id).param("count", count).update();
        note(id, known ? reason : null, staff);
        audit.record(new AuditEntry(
                staff, count ? "attempt.held-counted" : "attempt.held-left-out", "attempt", id.toString(), Map.of()));
        return new HeldResult.Decided(rescoring.rescore(table.find(id).orElseThrow()));
    }

    /** Beside the attempt, not in the audit log: what is typed here may name somebody. */
    private void note(AttemptId id, @Nullable String reason, AccountId staff) {
        jdbc.sql(NOTE)
                .param("id", Ids.next())
                .param("attempt", id)
                .param("actor", staff)
                .param("reason", reason)
                .update();
    }
}
