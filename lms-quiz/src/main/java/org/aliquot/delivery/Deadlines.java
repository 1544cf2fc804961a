package org.aliquot.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccommodationChanged;
import org.aliquot.people.AccountId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Extra time. The deadline of an attempt is derived, never typed: start + limit × accommodation + extensions, at most the
 * end of the window. A deadline that moves beyond now reopens an attempt that was closing.
 */
@Component
class Deadlines {

    private static final String EVENT = """
            insert into attempt_event (id, attempt_id, at, kind, seconds, actor, reason)
            values (:id, :attempt, server_now(), :kind, :seconds, :actor, :reason)
            """;

    private static final String DERIVE = """
            with derived as (
              select a.id, least(a.closes_at,
                       a.started_at
                       + make_interval(secs => a.limit_seconds * a.time_percent / 100.0)
                       + make_interval(secs => coalesce((select sum(e.seconds) from attempt_event e
                                                         where e.attempt_id = a.id and e.kind = 'extension'), 0))) as deadline
              from attempt a
              where a.id = any(:attempts)
            )
            update attempt a
            set deadline = d.deadline,
                status = case when a.status = 'closing' and d.deadline > server_now() then 'open' else a.status end,
                ended_at = case when d.deadline > server_now() then null else a.ended_at end,
                end_reason = case when d.deadline > server_now() then null else a.end_reason end
            from derived d
            where a.id = d.id and a.status <> 'final' and a.limit_seconds is not null
            """;

    private static final String ACCOMMODATE = """
            update attempt
            set time_percent = 100 + :percent
            where account_id = :account and status <> 'final' and limit_seconds is not null
              and time_percent <> 100 + :percent
            returning id
            """;

    private final JdbcClient jdbc;
    private final AttemptTable table;
    private final AuditLog audit;
    private final AttemptSignals signals;

    Deadlines(JdbcClient jdbc, AttemptTable table, AuditLog audit, AttemptSignals signals) {
        this.jdbc = jdbc;
        this.table = table;
        this.audit = audit;
        this.signals = signals;
    }

    @Transactional
    public ExtensionResult extend(AttemptId id, Duration by, String reason, AccountId staff) {
        AttemptRow row = table.lock(id).orElse(null);
        if (row == null) {
            return new ExtensionResult.Unknown();
        }
        if (row.isFinal()) {
            return new ExtensionResult.AttemptFinal();
        }
        if (row.deadline() == null) {
            return new ExtensionResult.NoLimit();
        }
        event(id, "extension", (int) by.toSeconds(), staff.value(), reason);
        derive(List.of(id.value()));
        audit.record(new AuditEntry(
                staff.value(),
                "attempt.extended",
                "attempt",
                id.toString(),
                Map.of("seconds", "" + by.toSeconds(), "reason", reason)));
        return new ExtensionResult.Extended(table.find(id).orElseThrow().deadline());
    }

    /** An accommodation given while an exam runs is there at once. */
    @EventListener
    void follow(AccommodationChanged changed) {
        List<UUID> attempts = jdbc.sql(ACCOMMODATE)
                .param("account", changed.account())
                .param("percent", changed.extraTimePercent())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        if (!attempts.isEmpty()) {
            attempts.forEach(id -> event(new AttemptId(id), "accommodation", 0, changed.changedBy(), ""));
            derive(attempts);
        }
    }

    private void event(AttemptId attempt, String kind, int seconds, UUID actor, String reason) {
        jdbc.sql(EVENT)
                .param("id", Ids.next())
                .param("attempt", attempt.value())
                .param("kind", kind)
                .param("seconds", seconds)
                .param("actor", actor)
                .param("reason", reason)
                .update();
    }

    private void derive(List<UUID> attempts) {
        jdbc.sql(DERIVE).param("attempts", attempts.toArray(UUID[]::new)).update();
        attempts.forEach(id -> signals.changed(new AttemptId(id)));
    }
}
