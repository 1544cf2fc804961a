package org.aliquot.audit;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.aliquot.clock.RowTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds entries of the audit log by who, to whom, what, when and by words. */
@Service
public class AuditSearch {

    private static final int FETCH = 500;

    private static final String SELECT = """
            select id, at, actor, action, subject_kind, subject_id, details
            from audit_entry
            where true
            """;

    /** Three ways to be about a person, each with an index of its own. */
    private static final List<String> OF_PERSON = List.of(
            "  and actor = :person\n",
            "  and subject_kind = 'account' and subject_id = cast(cast(:person as uuid) as text)\n",
            "  and details ->> 'person' = cast(cast(:person as uuid) as text)\n");

    private final JdbcClient jdbc;

    AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Newest entries first.
     *
     * @param before only entries older than this one, or null for the newest
     */
    @Transactional(readOnly = true)
    public List<AuditRecord> page(AuditQuery query, @Nullable UUID before, int limit) {
        return asked(query, before, Math.clamp(limit, 1, 201))
                .query(AuditLog::read)
                .list();
    }

    /** All of them, one after the other. */
    @Transactional(readOnly = true)
    public void each(AuditQuery query, Consumer<AuditRecord> taker) {
        RowCallbackHandler pass = row -> taker.accept(AuditLog.read(row, 0));
        asked(query, null, null).withFetchSize(FETCH).query(pass);
    }

    private JdbcClient.StatementSpec asked(AuditQuery query, @Nullable UUID before, @Nullable Integer limit) {
        return jdbc.sql(sql(query))
                .param("action", query.action())
                .param("actor", query.actor())
                .param("person", query.person())
                .param("from", RowTime.of(query.from()))
                .param("to", RowTime.of(query.to()))
                .param("text", query.text())
                .param("before", before)
                .param("limit", limit);
    }

    private static String sql(AuditQuery query) {
        String order = "order by id desc\nlimit :limit";
        String filter = filter(query);
        if (query.person() == null) {
            return SELECT + filter + order;
        }
        return OF_PERSON.stream()
                        .map(way -> "(" + SELECT + way + filter + order + ")")
                        .collect(Collectors.joining("\nunion\n"))
                + "\n" + order;
    }

    private static String filter(AuditQuery query) {
        return "  and (cast(:before as uuid) is null or id < :before)\n"
                + (query.action() == null ? "" : "  and action = :action\n")
                + (query.actor() == null ? "" : "  and actor = :actor\n")
                + (query.from() == null ? "" : "  and at >= :from\n")
                + (query.to() == null ? "" : "  and at < :to\n")
                + (query.text() == null ? "" : """
                          and (subject_id = :text
                               or jsonb_to_tsvector('simple', details, '["string"]') @@ websearch_to_tsquery('simple', :text))
                        """);
    }
}
