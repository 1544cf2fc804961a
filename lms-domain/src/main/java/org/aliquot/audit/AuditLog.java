package org.aliquot.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.stored.StoredJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The audit log: entries are written in the transaction of the deed, never changed, and sealed in a chain a moment later. */
@Component
public class AuditLog {

    private static final String INSERT = """
            insert into audit_entry (id, at, actor, action, subject_kind, subject_id, details)
            select n.id, server_now(), n.actor, n.action, n.kind, n.subject, cast(n.details as jsonb)
            from unnest(cast(:ids as uuid[]), cast(:actors as uuid[]), cast(:actions as text[]), cast(:kinds as text[]),
                        cast(:subjects as text[]), cast(:details as text[])) n (id, actor, action, kind, subject, details)
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

    /** Of what concerns many, such as a class, the entries alone that name this person; nothing that the person did themselves. */
    private static final String CONCERNING = """
            select e.id, e.at, e.actor, e.action, e.subject_kind, e.subject_id, e.details
            from unnest(cast(:kinds as text[]), cast(:subjects as text[])) s (kind, subject)
            cross join lateral (
              select *
              from audit_entry e
              where e.subject_kind = s.kind and e.subject_id = s.subject
                and (s.kind <> 'cohort' or e.details ->> 'person' = :person)
                and case
                      when s.kind <> 'account' then e.actor is distinct from cast(:person as uuid)
                      else cast(:actions as text[]) is null or e.action = any(cast(:actions as text[]))
                    end
              order by e.id desc
              limit :reach) e
            order by e.id desc
            limit :limit offset :offset
            """;

    private static final String SIGN_INS = """
            select id, at, actor, action, subject_kind, subject_id, details
            from audit_entry
            where subject_kind = 'account' and subject_id = :account
              and action in ('sign-in.accepted', 'sign-in.refused', 'factor.failed')
            order by id desc
            limit :limit
            """;

    private static final String TIMES = """
            select count(*)
            from audit_entry
            where actor = :actor and action = :action and at > server_now() - make_interval(secs => :seconds)
            """;

    static final StoredJson<Map<String, String>> DETAILS = StoredJson.of(new TypeReference<>() {});

    private final JdbcClient jdbc;
    private final SecurityLog security;

    AuditLog(JdbcClient jdbc, SecurityLog security) {
        this.jdbc = jdbc;
        this.security = security;
    }

    /** Remembers a deed, in the caller's transaction where there is one. */
    public void record(AuditEntry entry) {
        record(List.of(entry));
    }

    /** Remembers deeds by one statement, however many. */
    public void record(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        String program = Whence.here().program();
        List<AuditEntry> told = program == null
                ? entries
                : entries.stream().map(entry -> entry.by(program)).toList();
        keep(told);
        told.forEach(security::repeat);
    }

    /** Without repeating it in the security log. */
    void keep(List<AuditEntry> entries) {
        jdbc.sql(INSERT)
                .param("ids", entries.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("actors", entries.stream().map(AuditLog::actor).toArray(UUID[]::new))
                .param("actions", column(entries, AuditEntry::action))
                .param("kinds", column(entries, AuditEntry::subjectKind))
                .param("subjects", column(entries, AuditEntry::subjectId))
                .param("details", column(entries, entry -> DETAILS.write(entry.details())))
                .update();
    }

    private static @Nullable UUID actor(AuditEntry entry) {
        return entry.actor() == null ? null : entry.actor().value();
    }

    private static String[] column(List<AuditEntry> entries, Function<AuditEntry, String> value) {
        return entries.stream().map(value).toArray(String[]::new);
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
                .query(AuditLog::read)
                .list();
    }

    /** What was done to one thing, newest first. */
    public List<AuditRecord> about(String subjectKind, String subjectId, int limit) {
        return jdbc.sql(ABOUT)
                .param("kind", subjectKind)
                .param("subject", subjectId)
                .param("limit", Math.clamp(limit, 1, 200))
                .query(AuditLog::read)
                .list();
    }

    /**
     * What was done about a person: to their account, and to what of them is kept elsewhere, newest first.
     *
     * @param subjects what concerns them beside their account: kind and id of each
     * @param ofAccount which acts of those on the account; null: all
     */
    public List<AuditRecord> concerning(
            RowId person, Collection<Subject> subjects, @Nullable Collection<String> ofAccount, int limit, int offset) {
        List<Subject> all = new ArrayList<>(subjects);
        all.add(new Subject("account", person.toString()));
        return jdbc.sql(CONCERNING)
                .param("kinds", all.stream().map(Subject::kind).toArray(String[]::new))
                .param("subjects", all.stream().map(Subject::id).toArray(String[]::new))
                .param("person", person.toString())
                .param("actions", ofAccount == null ? null : ofAccount.toArray(String[]::new))
                .param("reach", limit + offset)
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditLog::read)
                .list();
    }

    /** Something that deeds are kept about. */
    public record Subject(String kind, String id) {}

    /** An account's latest sign-ins, those that were refused among them. */
    public List<AuditRecord> signIns(RowId account, int limit) {
        return jdbc.sql(SIGN_INS)
                .param("account", account.toString())
                .param("limit", limit)
                .query(AuditLog::read)
                .list();
    }

    /** How often somebody did this lately. */
    public int times(RowId actor, String action, Duration within) {
        return jdbc.sql(TIMES)
                .param("actor", actor)
                .param("action", action)
                .param("seconds", (double) within.toSeconds())
                .query(Integer.class)
                .single();
    }

    static AuditRecord read(ResultSet row, int number) throws SQLException {
        return new AuditRecord(
                row.getObject("id", UUID.class),
                RowTime.at(row, "at"),
                row.getObject("actor", UUID.class),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                DETAILS.read(row.getString("details")));
    }
}
