package org.aliquot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.RowTime;
import org.aliquot.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links of invitations that no mail server sends: for administrators, who hand them on themselves. */
@Service
public class InvitationLinks {

    private static final int FETCH = 500;

    private static final Pattern LINK = Pattern.compile("https?://\\S+/password-resets/\\S+");

    /** The latest letter alone: a new invitation ends the links of those before. Another address ends that one as well. */
    private static final String WAITING = """
            select a.id, a.name, a.email, m.body_text, m.useful_until, count(*) over () as found
            from (
              select distinct on (account_id) account_id, body_text, useful_until
              from mail_message
              where kind = :kind and status = 'waiting' and body_text <> '' and useful_until > server_now()
                and (cast(:person as uuid) is null or account_id = :person)
              order by account_id, id desc) m
            join account a on a.id = m.account_id and a.status = 'active' and a.password_hash is null
            where exists (select
                          from account_link l
                          where l.account_id = a.id and l.kind = 'invitation' and l.used_at is null
                            and l.expires_at > server_now())
              and position(lower(:words) in lower(a.name || ' ' || a.email)) > 0
            order by lower(a.name), a.id
            limit :most offset :before
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final AuditLog audit;

    InvitationLinks(JdbcClient jdbc, Outbox outbox, AuditLog audit) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Whether links are handed on by people, because nothing is sent. */
    public boolean areHandedOn() {
        return !outbox.isEmptied();
    }

    /**
     * Those that wait, by name, one after the other; none where a mail server sends them. That they were looked at is remembered.
     *
     * @param person whose, or null for everybody's
     */
    @Transactional
    public void each(@Nullable AccountId person, AccountId reader, Consumer<InvitationLink> taker) {
        if (!areHandedOn()) {
            return;
        }
        AtomicInteger passed = new AtomicInteger();
        RowCallbackHandler pass = row -> {
            taker.accept(link(row));
            passed.incrementAndGet();
        };
        waiting(person, "", null, 0).withFetchSize(FETCH).query(pass);
        remember(person, passed.get(), reader);
    }

    /** A page of the same. */
    @Transactional
    public InvitationList page(InvitationSearch search, AccountId reader) {
        if (!areHandedOn()) {
            return new InvitationList(List.of(), 0);
        }
        AtomicInteger all = new AtomicInteger();
        List<InvitationLink> links = waiting(search.person(), search.words(), InvitationSearch.SIZE, search.offset())
                .query((row, number) -> {
                    all.set(row.getInt("found"));
                    return link(row);
                })
                .list();
        remember(search.person(), links.size(), reader);
        return new InvitationList(links, all.get());
    }

    /** @param most null for all of them */
    private JdbcClient.StatementSpec waiting(
            @Nullable AccountId person, String words, @Nullable Integer most, int before) {
        return jdbc.sql(WAITING)
                .param("kind", LetterKind.INVITATION.word())
                .param("person", person)
                .param("words", words)
                .param("most", most)
                .param("before", before);
    }

    private void remember(@Nullable AccountId person, int links, AccountId reader) {
        if (links > 0) {
            audit.record(new AuditEntry(
                    reader,
                    "invitations.read",
                    person == null ? "people" : "account",
                    person == null ? "list" : person.toString(),
                    Map.of("people", "" + links)));
        }
    }

    /** Ours is the last: above it stand the school's words and the person's name. */
    private static InvitationLink link(ResultSet row) throws SQLException {
        String link = LINK.matcher(row.getString("body_text"))
                .results()
                .map(found -> found.group())
                .reduce("", (_, later) -> later);
        return new InvitationLink(
                AccountId.in(row, "id"),
                row.getString("name"),
                row.getString("email"),
                link,
                RowTime.at(row, "useful_until"));
    }
}
