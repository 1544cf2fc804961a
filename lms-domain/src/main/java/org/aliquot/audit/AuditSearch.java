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

    /** Ways to be found by words; all but the id alone have an index. */
    private static final List<String> OF_WORDS = List.of(
            "jsonb_to_tsvector('simple', details, '[\"string\"]') @@ websearch_to_tsquery('simple', :text)",
            "subject_id = :text",
            "action = any(cast(:actions as text[]))",
            "actor = any(cast(:people as uuid[]))",
            "subject_kind = 'account' and subject_id = any(cast(cast(:people as uuid[]) as text[]))",
            "details ->> 'person' = any(cast(cast(:people as uuid[]) as text[]))",
            "subject_kind = 'cohort' and subject_id = any(cast(cast(:cohorts as uuid[]) as text[]))");

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
        JdbcClient.StatementSpec asked = jdbc.sql(sql(query));
        AuditQuery.Words words = query.words();
        if (words != null) {
            asked = asked.param("text", words.text())
                    .param("actions", words.actions().toArray(String[]::new))
                    .param("people", words.people().toArray(UUID[]::new))
                    .param("cohorts", words.cohorts().toArray(UUID[]::new));
        }
        return asked.param("action", query.action())
                .param("actor", query.actor())
                .param("person", query.person())
                .param("from", RowTime.of(query.from()))
                .param("to", RowTime.of(query.to()))
                .param("before", before)
                .param("limit", limit);
    }

    private static String sql(AuditQuery query) {
        String order = "order by id desc\nlimit :limit";
        String filter = filter(query);
        List<String> ways = ways(query);
        if (ways.size() == 1) {
            return SELECT + ways.getFirst() + filter + order;
        }
        return ways.stream()
                        .map(way -> "(" + SELECT + way + filter + order + ")")
                        .collect(Collectors.joining("\nunion\n"))
                + "\n" + order;
    }

    /** A person has few entries, so words are looked for among those; else each way of words has its own index. */
    private static List<String> ways(AuditQuery query) {
        if (query.words() == null) {
            return query.person() == null ? List.of("") : OF_PERSON;
        }
        if (query.person() == null) {
            return OF_WORDS.stream().map(way -> "  and " + way + "\n").toList();
        }
        String words = "  and (" + String.join("\n       or ", OF_WORDS) + ")\n";
        return OF_PERSON.stream().map(way -> way + words).toList();
    }

    private static String filter(AuditQuery query) {
        return "  and (cast(:before as uuid) is null or id < :before)\n"
                + (query.action() == null ? "" : "  and action = :action\n")
                + (query.actor() == null ? "" : "  and actor = :actor\n")
                + (query.from() == null ? "" : "  and at >= :from\n")
                + (query.to() == null ? "" : "  and at < :to\n");
    }
}
