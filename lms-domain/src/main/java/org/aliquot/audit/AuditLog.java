package org.aliquot.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The audit log: entries are written in the transaction of the deed and never changed, but by an erasure. */
@Component
public class AuditLog {

    private static final String INSERT = """
            insert into audit_entry (id, at, actor, action, subject_kind, subject_id, details)
            values (:id, server_now(), :actor, :action, :kind, :subject, cast(:details as jsonb))
            """;

    private static final String PAGE = """
            select id, at, actor, action, subject_kind, subject_id, details
            from audit_entry
            where (cast(:before as uuid) is null or id < :before)
              and (cast(:action as text) is null or action = :action)
            order by id desc
            limit :limit
            """;

    private static final String ABOUT = """
            select id, at, actor, action, subject_kind, subject_id, details
            from audit_entry
            where subject_kind = :kind and subject_id = :subject
            order by id desc
            limit :limit
            """;

    private static final String FORGET_NOTES = """
            update audit_entry
            set details = details - 'reason'
            where subject_kind = :kind and subject_id = any(:subjects) and jsonb_exists(details, 'reason')
            """;

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Remembers a deed, in the caller's transaction where there is one. */
    public void record(AuditEntry entry) {
        jdbc.sql(INSERT)
                .param("id", Ids.next())
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("kind", entry.subjectKind())
                .param("subject", entry.subjectId())
                .param("details", json.writeValueAsString(entry.details()))
                .update();
    }

    /**
     * Newest entries first.
     *
     * @param action only this action, or null for all
     * @param before only entries older than this one, or null for the newest
     * @param limit at most this many, 1 to 200
     */
    public List<AuditRecord> page(@Nullable String action, @Nullable UUID before, int limit) {
        return jdbc.sql(PAGE)
                .param("action", action)
                .param("before", before)
                .param("limit", Math.clamp(limit, 1, 200))
                .query(this::read)
                .list();
    }

    /** Takes the reasons that somebody typed out of the entries about these things: the one change there ever is. */
    public void forgetReasons(String subjectKind, Collection<String> subjectIds) {
        jdbc.sql(FORGET_NOTES)
                .param("kind", subjectKind)
                .param("subjects", subjectIds.toArray(String[]::new))
                .update();
    }

    /** What was done to one thing, newest first. */
    public List<AuditRecord> about(String subjectKind, String subjectId, int limit) {
        return jdbc.sql(ABOUT)
                .param("kind", subjectKind)
                .param("subject", subjectId)
                .param("limit", Math.clamp(limit, 1, 200))
                .query(this::read)
                .list();
    }

    private AuditRecord read(ResultSet row, int number) throws SQLException {
        return new AuditRecord(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                json.readValue(row.getString("details"), DETAILS));
    }
}
