package org.aliquot.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowId;
import org.aliquot.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code mail_message} on their way out. A body is kept no longer than it is needed: links in it are secrets. */
@Repository
class MailTable {

    /** A message to be sent now; {@code tries} counts this one. */
    record Due(
            UUID id,
            @Nullable UUID account,
            String address,
            String subject,
            String text,
            String html,
            @Nullable String unsubscribe,
            int tries) {}

    private static final String INSERT = """
            insert into mail_message (id, kind, account_id, address, subject, body_text, body_html, unsubscribe, status,
                                      tries, next_at, useful_until, created_at)
            values (:id, :kind, :account, :address, :subject, :text, :html, :unsubscribe, :status, 0, server_now(),
                    server_now() + make_interval(secs => :useful), server_now())
            """;

    private static final String INSERT_ALL = """
            insert into mail_message (id, kind, account_id, address, subject, body_text, body_html, unsubscribe, status,
                                      tries, next_at, useful_until, created_at, cause)
            select m.id, :kind, m.account, m.address, m.subject, m.text, m.html, m.unsubscribe, 'waiting', 0,
                   server_now() + make_interval(secs => :pause), server_now() + make_interval(secs => :useful),
                   server_now(), :cause
            from unnest(cast(:ids as uuid[]), cast(:accounts as uuid[]), :addresses, :subjects, :texts, :htmls,
                        cast(:unsubscribes as text[])) m (id, account, address, subject, text, html, unsubscribe)
            """;

    /** What is claimed may be on its way. */
    private static final String TAKE_BACK = """
            delete from mail_message
            where kind = :kind and cause = :cause and status = 'waiting' and tries = 0
            """;

    private static final String GONE_OUT = """
            select account_id
            from mail_message
            where kind = :kind and cause = :cause and account_id is not null and status in ('waiting', 'sent')
            """;

    private static final String EXPIRE = """
            update mail_message
            set status = 'expired', body_text = '', body_html = '', unsubscribe = null
            where status = 'waiting' and useful_until <= server_now()
            """;

    /** Nobody sends these again: what was secret in them ends when it would have been of use. */
    private static final String EMPTY_FAILED = """
            update mail_message
            set body_text = '', body_html = '', unsubscribe = null
            where status = 'failed' and useful_until <= server_now() and body_text <> ''
            """;

    /** Claimed for ten minutes: should this node die, another sends it then. */
    private static final String CLAIM = """
            with due as (
              select id from mail_message
              where status = 'waiting' and next_at <= server_now()
              order by next_at
              limit :most
              for update skip locked)
            update mail_message m
            set tries = m.tries + 1, next_at = server_now() + interval '10 minutes'
            from due
            where m.id = due.id
            returning m.id, m.account_id, m.address, m.subject, m.body_text, m.body_html, m.unsubscribe, m.tries
            """;

    private static final String SENT = """
            update mail_message
            set status = 'sent', sent_at = server_now(), body_text = '', body_html = '', unsubscribe = null,
                last_error = null
            where id = :id
            """;

    private static final String RETRY = """
            update mail_message
            set next_at = server_now() + make_interval(secs => :pause), last_error = :error
            where id = :id and status = 'waiting' and tries = :tries
            """;

    private static final String GIVE_BACK = """
            update mail_message
            set tries = tries - 1, next_at = server_now()
            where id = :id and status = 'waiting' and tries = :tries
            """;

    private static final String GIVE_UP = """
            update mail_message
            set status = 'failed', last_error = :error
            where id = :id and status = 'waiting' and tries = :tries
            """;

    private static final String LATELY = """
            select distinct account_id
            from mail_message
            where account_id is not null and created_at > server_now() - interval '1 day'
            """;

    private final JdbcClient jdbc;
    private final School school;
    private final GoneRecipients gone;

    MailTable(JdbcClient jdbc, School school, GoneRecipients gone) {
        this.jdbc = jdbc;
        this.school = school;
        this.gone = gone;
    }

    void insert(String kind, Recipient to, Letter letter, Duration usefulFor) {
        Brand brand = Brand.of(school.known());
        insert(kind, to, "waiting", usefulFor)
                .param("subject", letter.subject())
                .param("text", LetterForms.text(letter, brand))
                .param("html", LetterForms.html(letter, brand))
                .param("unsubscribe", letter.unsubscribe())
                .update();
    }

    void insertAll(String kind, List<Addressed> all, Duration usefulFor, @Nullable Held held) {
        Brand brand = Brand.of(school.known());
        jdbc.sql(INSERT_ALL)
                .param("kind", kind)
                .param("useful", (double) usefulFor.toSeconds())
                .param("pause", held == null ? 0.0 : (double) held.pause().toSeconds())
                .param("cause", held == null ? null : held.cause())
                .param("ids", all.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param(
                        "accounts",
                        all.stream()
                                .map(one -> one.to().account())
                                .map(account -> account == null ? null : account.value())
                                .toArray(UUID[]::new))
                .param("addresses", column(all, one -> one.to().address()))
                .param("subjects", column(all, one -> one.letter().subject()))
                .param("texts", column(all, one -> LetterForms.text(one.letter(), brand)))
                .param("htmls", column(all, one -> LetterForms.html(one.letter(), brand)))
                .param("unsubscribes", column(all, one -> one.letter().unsubscribe()))
                .update();
    }

    private static @Nullable String[] column(List<Addressed> all, Function<Addressed, @Nullable String> value) {
        return all.stream().map(value).toArray(String[]::new);
    }

    void insertDropped(String kind) {
        insert(kind, new Recipient(null, ""), "dropped", Duration.ZERO)
                .param("subject", "")
                .param("text", "")
                .param("html", "")
                .param("unsubscribe", null)
                .update();
    }

    private JdbcClient.StatementSpec insert(String kind, Recipient to, String status, Duration usefulFor) {
        return jdbc.sql(INSERT)
                .param("id", Ids.next())
                .param("kind", kind)
                .param("account", to.account())
                .param("address", to.address())
                .param("status", status)
                .param("useful", (double) usefulFor.toSeconds());
    }

    /** Deletes what was not sent of a cause; to whom something of it has gone out. */
    List<UUID> takeBack(String kind, String cause) {
        jdbc.sql(TAKE_BACK).param("kind", kind).param("cause", cause).update();
        return jdbc.sql(GONE_OUT)
                .param("kind", kind)
                .param("cause", cause)
                .query((row, _) -> row.getObject("account_id", UUID.class))
                .list();
    }

    void expire() {
        jdbc.sql(EXPIRE).update();
        jdbc.sql(EMPTY_FAILED).update();
    }

    List<Due> claim(int most) {
        return jdbc.sql(CLAIM).param("most", most).query(MailTable::due).list();
    }

    void sent(UUID id) {
        jdbc.sql(SENT).param("id", id).update();
    }

    void retry(Due one, Duration pause, String error) {
        claimed(RETRY, one)
                .param("pause", (double) pause.toSeconds())
                .param("error", error)
                .update();
    }

    /** Claimed but not tried. */
    void giveBack(Due one) {
        claimed(GIVE_BACK, one).update();
    }

    void giveUp(Due one, String error) {
        claimed(GIVE_UP, one).param("error", error).update();
    }

    /** Does nothing where another node has claimed the message since: the tries tell the claims apart. */
    private JdbcClient.StatementSpec claimed(String sql, Due one) {
        return jdbc.sql(sql).param("id", one.id()).param("tries", one.tries());
    }

    /** Erasing deletes what it finds; this finds what was handed in meanwhile, and what was claimed. True where it is not sent. */
    boolean forgetIfGone(Due one) {
        UUID account = one.account();
        boolean isGone = account != null && !gone.among(List.of(account)).isEmpty();
        if (account != null && isGone) {
            forget(account);
        }
        return isGone;
    }

    /** The same of what nobody comes for. */
    void forgetGone() {
        List<UUID> lately = jdbc.sql(LATELY)
                .query((row, _) -> row.getObject("account_id", UUID.class))
                .list();
        gone.among(lately).forEach(this::forget);
    }

    void forget(RowId account) {
        forget(account.value());
    }

    private void forget(UUID account) {
        jdbc.sql("delete from mail_message where account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("delete from undeliverable_address where account_id = :account")
                .param("account", account)
                .update();
    }

    void forgetAddress(String address) {
        jdbc.sql("delete from mail_message where lower(address) = lower(:address)")
                .param("address", address)
                .update();
        jdbc.sql("delete from undeliverable_address where address = lower(:address)")
                .param("address", address)
                .update();
    }

    /** What was sent, dropped or given up a month ago. */
    void sweep() {
        jdbc.sql("""
                        delete from mail_message
                        where status <> 'waiting' and created_at < server_now() - interval '30 days'
                           or status = 'dropped'
                        """).update();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                row.getString("unsubscribe"),
                row.getInt("tries"));
    }
}
