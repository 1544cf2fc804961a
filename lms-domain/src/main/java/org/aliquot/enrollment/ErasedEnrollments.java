package org.aliquot.enrollment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody is left to learn when a person is erased: what was open ends. */
@Component
class ErasedEnrollments {

    private static final String END = """
            update enrollment
            set status = 'ended', paused_on = null, ended_at = server_now(), end_reason = :reason, changed_by = :by,
                changed_at = server_now(), version = version + 1
            where account_id = :account and status <> 'ended'
            returning id
            """;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    ErasedEnrollments(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @EventListener
    void end(PersonErased erased) {
        String reason = EndReason.OTHER.word();
        List<UUID> ended = jdbc.sql(END)
                .param("reason", reason)
                .param("by", erased.by())
                .param("account", erased.account())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        ended.forEach(id -> audit.record(new AuditEntry(
                erased.by(),
                "enrollment.ended",
                "enrollment",
                id.toString(),
                Map.of("person", erased.account().toString(), "reason", reason))));
    }
}
