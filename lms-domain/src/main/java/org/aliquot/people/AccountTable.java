package org.aliquot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.clock.RowId;
import org.aliquot.school.SchoolZone;
import org.aliquot.word.Language;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code account}. */
@Repository
class AccountTable {

    /** What signing in needs to know. */
    record Credentials(AccountId id, @Nullable String passwordHash, Set<Role> roles, boolean active, boolean demo) {}

    private static final String INSERT = """
            insert into account (id, email, name, password_hash, roles, time_zone, status, demo,
                                 extra_time_percent, larger_text, created_at, version)
            values (:id, nullif(:email, ''), :name, :hash, :roles, :zone, 'active', :demo, 0, false, server_now(), 0)
            on conflict (lower(email)) do nothing
            """;

    private static final String VIEW = """
            select id, name, coalesce(email, '') as email, roles, time_zone, language, status, extra_time_percent, larger_text, break_minutes
            from account
            """;

    private static final String SEARCH = VIEW + """
            where status <> 'erased' and not shadow
              and (cast(:search as text) is null
                   or lower(name) like '%' || lower(cast(:search as text)) || '%'
                   or lower(email) like lower(cast(:search as text)) || '%')
              and (cast(:after as uuid) is null
                   or (lower(name), id) > (select lower(a.name), a.id from account a where a.id = :after))
            order by lower(name), id
            limit :limit
            """;

    private static final String HAVING = VIEW + """
            where status = 'active' and not shadow and roles && cast(:roles as text[])
            order by lower(name), id
            """;

    private static final String CREDENTIALS = """
            select id, password_hash, roles, status, demo
            from account
            where lower(email) = lower(:email)
            """;

    private static final String ACCOMMODATE = """
            update account
            set extra_time_percent = :percent, larger_text = :larger, break_minutes = :breaks, version = version + 1
            where id = :id and status <> 'erased'
            """;

    private static final String DETAIL = """
            select id, name, coalesce(email, '') as email, roles, time_zone, language, status, extra_time_percent, larger_text, break_minutes,
                   version, password_hash is not null as has_password,
                   exists (select from outside_identity o where o.account_id = account.id and o.lets_in) as comes_from_elsewhere, demo, test, news_letters, mail_off, notices_off
            from account
            where id = :id and status <> 'erased'
            """;

    private static final String CHANGE = """
            update account
            set email = nullif(:email, ''), name = :name, roles = :roles, version = version + 1
            where id = :id and version = :version
            """;

    private static final String PROFILE = """
            update account
            set name = :name, time_zone = :zone, language = :language, larger_text = :larger, news_letters = :letters, mail_off = :off,
                notices_off = :noticesOff, version = version + 1
            where id = :id and version = :version
            """;

    private static final String ADDRESS = """
            update account
            set email = :email, version = version + 1
            where id = :id and not exists (select from account where lower(email) = lower(:email) and id <> :id)
            """;

    /** Who reads a letter about something, where it goes, and whose clock its reader lives by. */
    record Mailbox(AccountId account, String name, String address, ZoneId zone) {}

    private static final String MAILBOXES = """
            select id, name, email, time_zone
            from account
            where id = any(:ids) and status = 'active' and email is not null and not (:kind = any(mail_off)) and news_letters = any(:when)
              and not exists (select from undeliverable_address u where u.address = lower(account.email))
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    AccountTable(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** In the school's zone, until its person chooses another. */
    boolean insert(AccountId id, NewAccount account, @Nullable String hash) {
        return jdbc.sql(INSERT)
                        .param("id", id)
                        .param("email", account.email().strip())
                        .param("name", account.name().strip())
                        .param("hash", hash)
                        .param("roles", RoleColumn.words(account.roles()))
                        .param("demo", account.demo())
                        .param("zone", zone.name())
                        .update()
                == 1;
    }

    /**
     * Until the end of the caller's transaction nobody else changes it, and whoever makes a token for it at this moment either has
     * made it, and it can be ended, or sees what the caller does.
     */
    void hold(AccountId account) {
        jdbc.sql("select id from account where id = :account for update")
                .param("account", account)
                .query(UUID.class)
                .optional();
    }

    /** How it stands, as which nobody changes it until the end of the caller's transaction; rows that point at it may come meanwhile. */
    Optional<AccountView> holdWhoItIs(AccountId id) {
        return jdbc.sql(VIEW + "where id = :id and status <> 'erased' for no key update")
                .param("id", id)
                .query(AccountTable::view)
                .optional();
    }

    Optional<AccountView> find(AccountId id) {
        return jdbc.sql(VIEW + "where id = :id and status <> 'erased'")
                .param("id", id)
                .query(AccountTable::view)
                .optional();
    }

    List<AccountView> findAll(Collection<AccountId> ids) {
        return jdbc.sql(VIEW + "where id = any(:ids)")
                .param("ids", RowId.array(ids))
                .query(AccountTable::view)
                .list();
    }

    /** Who may sign in and has one of these roles, by name. */
    List<AccountView> having(Role... roles) {
        return jdbc.sql(HAVING)
                .param("roles", RoleColumn.words(List.of(roles)))
                .query(AccountTable::view)
                .list();
    }

    List<AccountView> search(@Nullable String search, @Nullable AccountId after, int limit) {
        return jdbc.sql(SEARCH)
                .param("search", search)
                .param("after", after)
                .param("limit", limit)
                .query(AccountTable::view)
                .list();
    }

    /** The account of an address; not one of demo mode, which nobody can take over. */
    Optional<AccountView> findByAddress(String email) {
        return jdbc.sql(VIEW + "where lower(email) = lower(:email) and not demo")
                .param("email", email.strip())
                .query(AccountTable::view)
                .optional();
    }

    void setPassword(AccountId id, String hash) {
        hold(id);
        jdbc.sql("update account set password_hash = :hash where id = :id")
                .param("id", id)
                .param("hash", hash)
                .update();
    }

    /** Whether another system made them up. */
    boolean isTest(AccountId id) {
        return jdbc.sql("select exists (select from account where id = :id and test)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Empty for who has no password. */
    Optional<String> hash(AccountId id) {
        return jdbc.sql("select password_hash from account where id = :id and password_hash is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    boolean hasHash(AccountId id, String hash) {
        return hash(id).filter(hash::equals).isPresent();
    }

    /** Keeps the password; false when a new one came in between, which stays. */
    boolean renewHash(AccountId id, String old, String hash) {
        return jdbc.sql("update account set password_hash = :hash where id = :id and password_hash = :old")
                        .param("id", id)
                        .param("old", old)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    Optional<Credentials> credentials(String email) {
        return jdbc.sql(CREDENTIALS)
                .param("email", email.strip())
                .query((row, number) -> new Credentials(
                        AccountId.in(row, "id"),
                        row.getString("password_hash"),
                        RoleColumn.read(row),
                        "active".equals(row.getString("status")),
                        row.getBoolean("demo")))
                .optional();
    }

    int count() {
        return jdbc.sql("select count(*) from account where status <> 'erased' and not test")
                .query(Integer.class)
                .single();
    }

    boolean anyAdministrator() {
        return jdbc.sql("select exists (select from account where 'administrator' = any(roles) and not demo)")
                .query(Boolean.class)
                .single();
    }

    boolean accommodate(AccountId id, Accommodation accommodation) {
        return jdbc.sql(ACCOMMODATE)
                        .param("id", id)
                        .param("percent", accommodation.extraTimePercent())
                        .param("larger", accommodation.largerText())
                        .param("breaks", accommodation.breakMinutes())
                        .update()
                == 1;
    }

    Optional<AccountDetail> detail(AccountId id) {
        return jdbc.sql(DETAIL)
                .param("id", id)
                .query((row, number) -> new AccountDetail(
                        view(row, number),
                        row.getInt("version"),
                        row.getBoolean("has_password"),
                        row.getBoolean("comes_from_elsewhere"),
                        row.getBoolean("demo"),
                        row.getBoolean("test"),
                        Word.read(NewsLetters.class, row.getString("news_letters")),
                        words(row, "mail_off"),
                        words(row, "notices_off")))
                .optional();
    }

    /** Of those who are to get letters of this kind, and from whose address none came back. */
    List<Mailbox> mailboxes(Collection<AccountId> ids, String kind, Set<NewsLetters> when) {
        return jdbc.sql(MAILBOXES)
                .param("ids", RowId.array(ids))
                .param("kind", kind)
                .param("when", when.stream().map(NewsLetters::word).toArray(String[]::new))
                .query((row, number) -> new Mailbox(
                        AccountId.in(row, "id"),
                        row.getString("name"),
                        row.getString("email"),
                        ZoneId.of(row.getString("time_zone"))))
                .list();
    }

    boolean isTaken(String email, AccountId except) {
        return jdbc.sql("select exists (select from account where lower(email) = lower(:email) and id <> :id)")
                .param("email", email.strip())
                .param("id", except)
                .query(Boolean.class)
                .single();
    }

    boolean change(AccountId id, AccountChange change) {
        return jdbc.sql(CHANGE)
                        .param("id", id)
                        .param("email", change.email().strip())
                        .param("name", change.name().strip())
                        .param("roles", RoleColumn.words(change.roles()))
                        .param("version", change.version())
                        .update()
                == 1;
    }

    boolean saveProfile(AccountId id, ProfileSettings change) {
        return jdbc.sql(PROFILE)
                        .param("id", id)
                        .param("name", change.name().strip())
                        .param("zone", change.timeZone())
                        .param(
                                "language",
                                change.language() == null
                                        ? null
                                        : change.language().tag())
                        .param("larger", change.largerText())
                        .param("letters", change.newsLetters().word())
                        .param("off", change.mailOff().toArray(String[]::new))
                        .param("noticesOff", change.noticesOff().toArray(String[]::new))
                        .param("version", change.version())
                        .update()
                == 1;
    }

    void setNewsLetters(AccountId id, NewsLetters when) {
        jdbc.sql(
                        "update account set news_letters = :letters, version = version + 1 where id = :id and status = 'active'")
                .param("id", id)
                .param("letters", when.word())
                .update();
    }

    void setLanguage(AccountId id, Language language) {
        jdbc.sql("update account set language = :language, version = version + 1 where id = :id and status = 'active'")
                .param("id", id)
                .param("language", language.tag())
                .update();
    }

    boolean setAddress(AccountId id, String email) {
        return jdbc.sql(ADDRESS).param("id", id).param("email", email).update() == 1;
    }

    boolean setStatus(AccountId id, String from, String to) {
        return jdbc.sql("update account set status = :to, version = version + 1 where id = :id and status = :from")
                        .param("id", id)
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }

    private static Set<String> words(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Language language(@Nullable String tag) {
        return tag == null ? null : Language.of(tag).orElseThrow();
    }

    private static AccountView view(ResultSet row, int number) throws SQLException {
        return new AccountView(
                AccountId.in(row, "id"),
                row.getString("name"),
                row.getString("email"),
                RoleColumn.read(row),
                row.getString("time_zone"),
                "active".equals(row.getString("status")),
                new Accommodation(
                        row.getInt("extra_time_percent"), row.getBoolean("larger_text"), row.getInt("break_minutes")),
                language(row.getString("language")));
    }
}
