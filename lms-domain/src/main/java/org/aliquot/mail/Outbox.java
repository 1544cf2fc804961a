package org.aliquot.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was written to whom and whether it went out. */
@Service
public class Outbox {

    private static final String ASKED = """
            status <> 'dropped' and (not :only_back or status in ('returned', 'failed'))
              and (cast(:address as text) is null or position(lower(cast(:address as text)) in lower(address)) > 0)
            """;

    private static final String PAGE = """
            select id, address, subject, status, created_at, sent_at, next_at, tries, last_error
            from mail_message
            where <asked> and (cast(:before as uuid) is null or id < :before)
            order by id desc
            limit :limit
            """.replace("<asked>", ASKED);

    private static final String WAITING = """
            select id, address, subject, status, created_at, sent_at, next_at, tries, last_error
            from mail_message
            where account_id = :account and status = 'waiting' and body_text <> '' and useful_until > server_now()
            order by id desc
            limit :limit
            """;

    private static final String TEXT = """
            select kind, body_text, unsubscribe is not null as ends
            from mail_message
            where id = :id and status = 'waiting' and body_text <> '' and useful_until > server_now()
            """;

    private static final String AGAIN = """
            update mail_message
            set status = 'waiting', tries = 0, next_at = server_now()
            where id = :id and status = 'failed' and body_text <> '' and useful_until > server_now()
            """;

    private final JdbcClient jdbc;
    private final Postman postman;
    private final AuditLog audit;

    Outbox(JdbcClient jdbc, Postman postman, AuditLog audit) {
        this.jdbc = jdbc;
        this.postman = postman;
        this.audit = audit;
    }

    /** Whether a mail server is configured. */
    public boolean isEmptied() {
        return postman.comes();
    }

    /** How many messages wait to be sent. */
    @Transactional(readOnly = true)
    public int waiting() {
        return jdbc.sql("select count(*) from mail_message where status = 'waiting'")
                .query(Integer.class)
                .single();
    }

    /**
     * Newest messages first.
     *
     * @param before only messages older than this one, or null for the newest
     * @param onlyBack only those that came back, or that no server took
     */
    @Transactional(readOnly = true)
    public List<OutboxEntry> page(@Nullable UUID before, boolean onlyBack, int limit) {
        return page(before, new Asked(onlyBack, null), limit);
    }

    /**
     * Which messages.
     *
     * @param onlyBack only those that came back, or that no server took
     * @param address a part of the address they go to; null: any
     */
    public record Asked(boolean onlyBack, @Nullable String address) {}

    @Transactional(readOnly = true)
    public List<OutboxEntry> page(@Nullable UUID before, Asked asked, int limit) {
        return jdbc.sql(PAGE)
                .param("before", before)
                .param("only_back", asked.onlyBack())
                .param("address", asked.address())
                .param("limit", Math.clamp(limit, 1, 200))
                .query(Outbox::entry)
                .list();
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count(Asked asked) {
        return jdbc.sql("select count(*) from mail_message where " + ASKED)
                .param("only_back", asked.onlyBack())
                .param("address", asked.address())
                .query(Integer.class)
                .single();
    }

    /** The newest messages to somebody that wait to be handed on, where no mail server is there to send them. */
    @Transactional(readOnly = true)
    public List<OutboxEntry> waitingFor(RowId account, int limit) {
        return postman.comes()
                ? List.of()
                : jdbc.sql(WAITING)
                        .param("account", account)
                        .param("limit", limit)
                        .query(Outbox::entry)
                        .list();
    }

    /**
     * What a message says.
     *
     * @param kind why it is sent, a word of whoever sent it
     * @param ends whether a link in it ends such messages, for whoever opens it
     */
    public record Text(String kind, String text, boolean ends) {}

    /** A waiting message's text, for an administrator to hand on; only where no mail server is there to send it. */
    @Transactional
    public Optional<Text> text(UUID id, RowId reader) {
        Optional<Text> text = postman.comes()
                ? Optional.empty()
                : jdbc.sql(TEXT)
                        .param("id", id)
                        .query((row, number) ->
                                new Text(row.getString("kind"), row.getString("body_text"), row.getBoolean("ends")))
                        .optional();
        text.ifPresent(read -> audit.record(new AuditEntry(reader, "mail.read", "mail", id.toString(), Map.of())));
        return text;
    }

    /** Tries a message once more that was given up; false when there is nothing left to send. */
    @Transactional
    public boolean sendAgain(UUID id) {
        return jdbc.sql(AGAIN).param("id", id).update() == 1;
    }

    private static OutboxEntry entry(ResultSet row, int number) throws SQLException {
        OutboxEntry.Status status = Word.read(OutboxEntry.Status.class, row.getString("status"));
        return new OutboxEntry(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("subject"),
                status,
                RowTime.at(row, "created_at"),
                RowTime.find(row, "sent_at"),
                status == OutboxEntry.Status.WAITING ? RowTime.find(row, "next_at") : null,
                row.getInt("tries"),
                row.getString("last_error"));
    }
}
