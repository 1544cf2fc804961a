package org.aliquot.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code notice}. */
@Repository
class NoticeTable {

    /** A piece of news that was not told before. */
    record Fresh(UUID account, String key) {}

    private static final String INSERT = """
            insert into notice (id, account_id, kind, key, title, detail, path, at, shown, for_letter, created_at)
            select n.id, a.id, :kind, n.key, n.title, n.detail, n.path, n.at, not (:kind = any(a.notices_off)),
                   :by_mail and a.news_letters = 'daily' and not (:kind = any(a.mail_off)), server_now()
            from unnest(cast(:ids as uuid[]), cast(:accounts as uuid[]), cast(:keys as text[]), cast(:titles as text[]),
                        cast(:details as text[]), cast(:paths as text[]), cast(:ats as timestamptz[]))
                   n (id, account, key, title, detail, path, at)
            join account a on a.id = n.account and a.status <> 'erased'
            on conflict (account_id, kind, key) do nothing
            returning account_id, key
            """;

    private static final String PAGE = """
            select id, kind, title, detail, path, at, created_at, read_at
            from notice
            where account_id = :account and shown and (cast(:before as uuid) is null or id < cast(:before as uuid))
            order by id desc
            limit :limit
            """;

    private static final String READ = """
            update notice
            set read_at = coalesce(read_at, server_now())
            where account_id = :account and id = :id and shown
            returning path
            """;

    /** News that is told by a page itself counts as told, whichever comes first; scores that changed later have keys of their own. */
    private static final String TOLD = """
            with read as (
              update notice
              set read_at = server_now()
              where account_id = :account and kind = :kind and path = :path and read_at is null)
            insert into notice (id, account_id, kind, key, title, path, shown, created_at, read_at)
            select :id, :account, :kind, :key, :title, :path, false, server_now(), server_now()
            where not exists (select from notice n
                              where n.account_id = :account and n.kind = :kind and n.key = :key)
            on conflict (account_id, kind, key) do nothing
            """;

    /** The course that somebody was welcomed to is open with any page of it. What is counted is as it was before. */
    private static final String OPENED = """
            with opened as (
              update notice
              set read_at = server_now()
              where account_id = :account and read_at is null
                and (path = :path or kind = 'enrolled' and starts_with(:path, path || '/'))
              returning shown)
            select count(*) - (select count(*) from opened where shown)
            from notice
            where account_id = :account and shown and read_at is null
            """;

    private static final String SETTLE = """
            update notice n
            set read_at = server_now()
            from unnest(cast(:accounts as uuid[]), cast(:paths as text[])) s (account, path)
            where n.account_id = s.account and n.path = s.path and n.kind = :kind and n.read_at is null
            """;

    /**
     * Also of what is told only after this: its row is there, and it is told no more. Of those it was told, who has not read it,
     * nor in a letter of the day.
     */
    private static final String TAKE_BACK = """
            with lettered as (
              select n.account_id
              from notice n
              join notice_letter m on m.account_id = n.account_id and m.written_at >= n.created_at
              where n.account_id = any(:accounts) and n.kind = :kind and n.key = :key and not n.for_letter),
            taken as (
              insert into notice (id, account_id, kind, key, title, path, shown, created_at, read_at)
              select t.id, t.account, :kind, :key, '', :path, false, server_now(), server_now()
              from unnest(cast(:ids as uuid[]), cast(:accounts as uuid[])) t (id, account)
              on conflict (account_id, kind, key) do update
              set shown = false, for_letter = false, read_at = server_now()
              where notice.read_at is null
              returning account_id, title)
            select account_id
            from taken
            where title <> '' and account_id not in (select account_id from lettered)
            """;

    /** What was in a letter of the day stays, as read. True where all of it could go. */
    private static final String RETRACT = """
            with before as (
              select n.id, n.read_at is not null
                           or not n.for_letter
                              and exists (select from notice_letter m
                                          where m.account_id = n.account_id and m.written_at >= n.created_at) as heard
              from notice n
              where n.account_id = :account and n.kind = :kind and starts_with(n.key, :thing || ' ')),
            gone as (
              delete from notice
              where id in (select id from before where not heard)),
            settled as (
              update notice
              set read_at = server_now()
              where id in (select id from before where heard) and read_at is null)
            select coalesce(bool_and(not heard), false) from before
            """;

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes down what was not written before, in one statement.
     *
     * @param byMail whether it is told by mail as well: to some in their letter of the day
     */
    List<Fresh> insert(NoticeKind kind, List<News> news, boolean byMail) {
        return jdbc.sql(INSERT)
                .param("kind", kind.word())
                .param("by_mail", byMail)
                .param("ids", news.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("accounts", news.stream().map(News::account).toArray(UUID[]::new))
                .param("keys", column(news, News::key))
                .param("titles", column(news, News::title))
                .param("details", column(news, News::detail))
                .param("paths", column(news, News::path))
                .param("ats", column(news, one -> text(one.at())))
                .query((row, number) -> new Fresh(row.getObject("account_id", UUID.class), row.getString("key")))
                .list();
    }

    /** Newest first. */
    List<Notice> page(AccountId account, @Nullable UUID before, int limit, ZoneId zone) {
        return jdbc.sql(PAGE)
                .param("account", account)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> read(row, zone))
                .list();
    }

    /** How many are new once this page is open. */
    int unreadAt(AccountId account, String path) {
        return jdbc.sql(OPENED)
                .param("account", account)
                .param("path", path)
                .query(Integer.class)
                .single();
    }

    int unread(AccountId account) {
        return jdbc.sql("select count(*) from notice where account_id = :account and shown and read_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    Optional<String> markRead(AccountId account, UUID id) {
        return jdbc.sql(READ)
                .param("account", account)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void markAllRead(AccountId account) {
        jdbc.sql("update notice set read_at = server_now() where account_id = :account and shown and read_at is null")
                .param("account", account)
                .update();
    }

    /** What this piece of news would say has been seen. */
    void told(NoticeKind kind, News news) {
        jdbc.sql(TOLD)
                .param("id", Ids.next())
                .param("account", news.account())
                .param("kind", kind.word())
                .param("key", news.key())
                .param("title", news.title())
                .param("path", news.path())
                .update();
    }

    /** Takes what was told of these pages for read: it holds no more. */
    void settle(NoticeKind kind, List<News> news) {
        jdbc.sql(SETTLE)
                .param("kind", kind.word())
                .param("accounts", news.stream().map(News::account).toArray(UUID[]::new))
                .param("paths", column(news, News::path))
                .update();
    }

    /** Who of these people had been told and has not read it. */
    List<UUID> takeBack(NoticeKind kind, String key, String path, List<UUID> people) {
        return jdbc.sql(TAKE_BACK)
                .param("kind", kind.word())
                .param("key", key)
                .param("path", path)
                .param("ids", people.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("accounts", people.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("account_id", UUID.class))
                .list();
    }

    boolean retract(NoticeKind kind, String thing, AccountId reader) {
        return jdbc.sql(RETRACT)
                .param("account", reader)
                .param("kind", kind.word())
                .param("thing", thing)
                .query(Boolean.class)
                .single();
    }

    void forget(UUID account) {
        jdbc.sql("delete from notice where account_id = :account")
                .param("account", account)
                .update();
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static @Nullable String[] column(List<News> news, Function<News, @Nullable String> value) {
        return news.stream().map(value).toArray(String[]::new);
    }

    private static Notice read(ResultSet row, ZoneId zone) throws SQLException {
        NoticeKind kind = Word.read(NoticeKind.class, row.getString("kind"));
        Notice.About about = new Notice.About(row.getString("title"), row.getString("detail"), RowTime.find(row, "at"));
        NoticeWords words = NoticeWords.of(kind, about.title(), about.detail(), about.at(), zone);
        return new Notice(
                row.getObject("id", UUID.class),
                kind,
                words.headline(),
                words.text(),
                about,
                row.getString("path"),
                RowTime.at(row, "created_at"),
                RowTime.find(row, "read_at"));
    }
}
