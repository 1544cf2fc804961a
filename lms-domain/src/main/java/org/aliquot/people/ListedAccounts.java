package org.aliquot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.clock.RowId;
import org.aliquot.mail.Mails;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as lists make and change them: by one statement for however many, in the transaction of the list. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ListedAccounts {

    private static final String STANDINGS = """
            select id, lower(email) as folded, version, name, roles, time_zone, status, demo
            from account
            where lower(email) = any(:emails)
            """;

    /** Arrays of arrays have no rows of their own, so the roles of each come as one text. */
    private static final String LISTED = """
            unnest(cast(:ids as uuid[]), cast(:emails as text[]), cast(:names as text[]), cast(:roles as text[]),
                   cast(:zones as text[]), cast(:versions as integer[])) n (id, email, name, roles, zone, version)
            """;

    /** In one order, so that two lists with the same addresses do not wait for each other. */
    private static final String ADD = """
            insert into account (id, email, name, password_hash, roles, time_zone, status, demo,
                                 extra_time_percent, larger_text, created_at, version)
            select n.id, nullif(n.email, ''), n.name, null, string_to_array(n.roles, ' '), coalesce(n.zone, :zone), 'active', false,
                   0, false, server_now(), 0
            from %s
            order by lower(n.email)
            on conflict (lower(email)) do nothing
            """.formatted(LISTED);

    private static final String CHANGE = """
            update account a
            set name = n.name, roles = string_to_array(n.roles, ' '), time_zone = coalesce(n.zone, a.time_zone),
                version = a.version + 1
            from %s
            where a.id = n.id and a.version = n.version
            """.formatted(LISTED);

    private static final String ROLES = "select id, roles from account where id = any(:people)";

    private static final String USED = """
            select a.password_hash is not null
                   or exists (select from access_token t where t.account_id = a.id)
                   or exists (select from last_visit v where v.account_id = a.id)
            from account a
            where a.id = :account
            for update
            """;

    /** What became of an account that was to be removed. */
    public enum Removal {
        GONE,
        /** Its person has signed in, or can. */
        USED,
        /** Something is kept about it elsewhere, such as access that staff have changed. */
        HELD
    }

    private final JdbcClient jdbc;
    private final AccountChanges changes;
    private final Mails mails;
    private final SchoolZone zone;

    ListedAccounts(JdbcClient jdbc, AccountChanges changes, Mails mails, SchoolZone zone) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.mails = mails;
        this.zone = zone;
    }

    /** By folded address; addresses without an account are left out. */
    public Map<String, AccountStanding> standings(Collection<String> emails) {
        Map<String, AccountStanding> standings = new HashMap<>();
        jdbc.sql(STANDINGS)
                .param("emails", emails.stream().map(EmailAddress::folded).toArray(String[]::new))
                .query(row -> {
                    standings.put(row.getString("folded"), standing(row));
                });
        return standings;
    }

    /** Nobody else changes these until the caller's transaction ends; in the order in which everybody takes accounts. */
    public void hold(Collection<AccountId> people) {
        jdbc.sql("select id from account where id = any(:people) order by id for no key update")
                .param("people", RowId.array(people))
                .query(UUID.class)
                .list();
    }

    /** Makes accounts that nobody can sign in to yet; false when an address has one, and the list is to be given up. */
    public boolean add(List<ListedAccount> people) {
        return listed(ADD, people).param("zone", zone.name()).update() == people.size();
    }

    /** Of people who are held; false when somebody has changed one of them before, and the list is to be given up. */
    public boolean change(List<ListedAccount> people, AccountId by) {
        Map<AccountId, Set<Role>> before = roles(people);
        if (listed(CHANGE, people).update() != people.size()) {
            return false;
        }
        for (ListedAccount one : people) {
            Set<Role> were = before.getOrDefault(one.id(), one.roles());
            if (!were.equals(one.roles())) {
                changes.rolesOfList(one.id(), were, one.roles(), by);
            }
        }
        return true;
    }

    private Map<AccountId, Set<Role>> roles(List<ListedAccount> people) {
        Map<AccountId, Set<Role>> roles = new HashMap<>();
        jdbc.sql(ROLES)
                .param(
                        "people",
                        RowId.array(people.stream().map(ListedAccount::id).toList()))
                .query(row -> {
                    roles.put(AccountId.in(row, "id"), RoleColumn.read(row));
                });
        return roles;
    }

    /**
     * Removes an account that nobody has used, with what was written to it. Other tables may point at it, which the database
     * refuses: the caller then goes back to before it asked.
     */
    public Removal remove(AccountId account) {
        boolean used = jdbc.sql(USED)
                .param("account", account)
                .query(Boolean.class)
                .optional()
                .orElse(true);
        if (used) {
            return Removal.USED;
        }
        if (!isRemoved(account)) {
            return Removal.HELD;
        }
        mails.forget(account);
        return Removal.GONE;
    }

    private boolean isRemoved(AccountId account) {
        try {
            return jdbc.sql("delete from account where id = :account")
                            .param("account", account)
                            .update()
                    == 1;
        } catch (DataIntegrityViolationException stillPointedAt) {
            return false;
        }
    }

    private JdbcClient.StatementSpec listed(String statement, List<ListedAccount> people) {
        return jdbc.sql(statement)
                .param("ids", people.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("emails", column(people, ListedAccount::email))
                .param("names", column(people, ListedAccount::name))
                .param("roles", column(people, one -> String.join(" ", RoleColumn.words(one.roles()))))
                .param("zones", column(people, ListedAccount::timeZone))
                .param("versions", people.stream().map(ListedAccount::version).toArray(Integer[]::new));
    }

    private static @Nullable String[] column(
            List<ListedAccount> people, Function<ListedAccount, @Nullable String> value) {
        return people.stream().map(value).toArray(String[]::new);
    }

    static AccountStanding standing(ResultSet row) throws SQLException {
        return new AccountStanding(
                AccountId.in(row, "id"),
                row.getInt("version"),
                row.getString("name"),
                RoleColumn.read(row),
                row.getString("time_zone"),
                "active".equals(row.getString("status")),
                row.getBoolean("demo"));
    }
}
