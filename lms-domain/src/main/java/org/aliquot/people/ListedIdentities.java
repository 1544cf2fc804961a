package org.aliquot.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.RowId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who the people of other systems' lists are here, in the transaction of the list. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ListedIdentities {

    private static final String STANDINGS = """
            select o.subject, a.id, a.version, a.name, a.roles, a.time_zone, a.status, a.demo
            from outside_identity o
            join account a on a.id = o.account_id
            where o.connection_id = :connection and o.subject = any(:subjects)
            """;

    private static final String FIND = """
            select subject, account_id
            from outside_identity
            where connection_id = :connection and subject = any(:subjects)
            """;

    /** In one order, so that two lists do not wait for each other. */
    private static final String HOLD = """
            select count(pg_advisory_xact_lock(hashtextextended(n.key, 0)))
            from (select :connection || ' ' || u.subject as key
                  from unnest(cast(:subjects as text[])) u (subject)
                  order by u.subject) n
            """;

    private static final String INSERT = """
            insert into outside_identity (connection_id, subject, account_id, since, lets_in)
            select :connection, n.subject, n.account, server_now(), :letsIn
            from unnest(cast(:subjects as text[]), cast(:accounts as uuid[])) n (subject, account)
            """;

    /**
     * Somebody of a list.
     *
     * @param email empty for none
     */
    public record Newcomer(String subject, @Nullable String name, String email) {}

    private final JdbcClient jdbc;
    private final ListedAccounts accounts;
    private final AuditLog audit;

    ListedIdentities(JdbcClient jdbc, ListedAccounts accounts, AuditLog audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Those of these subjects of a system who have an account, by subject. */
    public Map<String, AccountStanding> standings(UUID connection, Collection<String> subjects) {
        Map<String, AccountStanding> standings = new HashMap<>();
        jdbc.sql(STANDINGS)
                .param("connection", connection)
                .param("subjects", subjects.toArray(String[]::new))
                .query(row -> {
                    standings.put(row.getString("subject"), ListedAccounts.standing(row));
                });
        return standings;
    }

    /** Those of these accounts whom a system means by some subject. */
    public Set<AccountId> known(UUID connection, Collection<AccountId> accounts) {
        return new HashSet<>(jdbc.sql(
                        "select account_id from outside_identity where connection_id = :connection and account_id = any(:accounts)")
                .param("connection", connection)
                .param("accounts", RowId.array(accounts))
                .query((row, _) -> AccountId.in(row, "account_id"))
                .list());
    }

    /** Nobody else reads lists of this system until the transaction ends. */
    public void holdAll(UUID connection) {
        jdbc.sql(OutsideIdentities.HOLD)
                .param("key", connection.toString())
                .query((_, _) -> true)
                .single();
    }

    /** The accounts of those for whom the system has one by now, by subject; nobody else makes one until the transaction ends. */
    public Map<String, AccountId> hold(UUID connection, Collection<String> subjects) {
        jdbc.sql(HOLD)
                .param("connection", connection.toString())
                .param("subjects", subjects.toArray(String[]::new))
                .query((_, _) -> true)
                .single();
        return find(connection, subjects);
    }

    /** The accounts of those for whom the system has one, by subject. */
    public Map<String, AccountId> find(UUID connection, Collection<String> subjects) {
        Map<String, AccountId> found = new HashMap<>();
        jdbc.sql(FIND)
                .param("connection", connection)
                .param("subjects", subjects.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("subject"), AccountId.in(row, "account_id"));
                });
        return found;
    }

    /**
     * Makes learners' accounts for people held whom nobody here knows yet.
     *
     * @param letsIn whether they can come by that system, and not only be listed by it
     * @return by subject; empty when an address has an account, and the list is to be given up
     */
    public Optional<Map<String, AccountId>> add(UUID connection, List<Newcomer> people, boolean letsIn) {
        Map<String, AccountId> made = new HashMap<>();
        people.forEach(person -> made.put(person.subject(), AccountId.next()));
        boolean added = accounts.add(people.stream()
                .map(person -> account(person, Objects.requireNonNull(made.get(person.subject()))))
                .toList());
        if (!added) {
            return Optional.empty();
        }
        insert(connection, made, letsIn);
        audit.record(made.values().stream()
                .map(id -> new AuditEntry(
                        null, "account.created", "account", id.toString(), Map.of("connection", connection.toString())))
                .toList());
        return Optional.of(made);
    }

    private static ListedAccount account(Newcomer person, AccountId id) {
        String name = OutsideIdentities.name(person.name(), id);
        return new ListedAccount(id, person.email().strip(), name, Set.of(Role.LEARNER), null, 0);
    }

    /** Lists of that system mean these accounts by their subjects from now on; nobody is let in by that. */
    public void recognize(UUID connection, Map<String, AccountId> accounts) {
        insert(connection, accounts, false);
    }

    /** Lists of that system mean nobody by these subjects. */
    public void forget(UUID connection, Collection<String> subjects) {
        jdbc.sql("delete from outside_identity where connection_id = :connection and subject = any(:subjects)")
                .param("connection", connection)
                .param("subjects", subjects.toArray(String[]::new))
                .update();
    }

    private void insert(UUID connection, Map<String, AccountId> accounts, boolean letsIn) {
        if (accounts.isEmpty()) {
            return;
        }
        List<String> subjects = List.copyOf(accounts.keySet());
        jdbc.sql(INSERT)
                .param("connection", connection)
                .param("subjects", subjects.toArray(String[]::new))
                .param(
                        "accounts",
                        subjects.stream()
                                .map(accounts::get)
                                .map(AccountId::value)
                                .toArray(UUID[]::new))
                .param("letsIn", letsIn)
                .update();
    }
}
