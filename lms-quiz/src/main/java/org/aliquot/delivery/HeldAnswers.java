package org.aliquot.delivery;

import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The decision about answers that arrived after the deadline and claim to have been given before it. Made once, by a
 * person, with a reason; the journal and the receipt stay as they were, the attempt is scored anew.
 */
@Component
class HeldAnswers {

    private static final String DECIDE = "update attempt set held_counted = :count where id = :attempt";

    private static final String STORE = "update attempt set result = cast(:result as jsonb) where id = :attempt";

    private final JdbcClient jdbc;
    private final AttemptTable table;
    private final Finalizing finalizing;
    private final ScoreKeeping scores;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    HeldAnswers(
            JdbcClient jdbc,
            AttemptTable table,
            Finalizing finalizing,
            ScoreKeeping scores,
            AuditLog audit,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.table = table;
        this.finalizing = finalizing;
        this.scores = scores;
        this.audit = audit;
        this.events = events;
        this.json = json;
    }

    @Transactional
    public HeldResult decide(AttemptId id, boolean count, String reason, AccountId staff) {
        AttemptRow row = table.lock(id).orElse(null);
        if (row == null) {
            return new HeldResult.Unknown();
        }
        if (!row.isFinal() || !finalizing.stored(row).isUndecided()) {
            return new HeldResult.NothingHeld();
        }
        jdbc.sql(DECIDE).param("attempt", id.value()).param("count", count).update();
        audit.record(new AuditEntry(
                staff.value(),
                count ? "attempt.held-counted" : "attempt.held-left-out",
                "attempt",
                id.toString(),
                Map.of("reason", reason)));
        return new HeldResult.Decided(rescored(table.find(id).orElseThrow()));
    }

    private ResultView rescored(AttemptRow row) {
        ResultView result = scores.keepAnew(row);
        jdbc.sql(STORE)
                .param("attempt", row.id().value())
                .param("result", json.writeValueAsString(result))
                .update();
        events.publishEvent(new AttemptRescored(AttemptSubmitted.of(row, result)));
        return result;
    }
}
