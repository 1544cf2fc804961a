package org.aliquot.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.RowId;
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

    private static final String FIND =
            "select account_id from outside_identity where connection_id = :connection and subject = :subject";

    private static final String INSERT = """
            insert into outside_identity (connection_id, subject, account_id, since, lets_in)
            values (:connection, :subject, :account, server_now(), :letsIn)
            """;

    private final JdbcClient jdbc;
    private final AccountTable accounts;
    private final AuditLog audit;

    ListedIdentities(JdbcClient jdbc, AccountTable accounts, AuditLog audit) {
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

    /** The account of somebody, where the system has one for them by now; nobody else makes one until the transaction ends. */
    public Optional<AccountId> hold(OutsidePerson person) {
        jdbc.sql(OutsideIdentities.HOLD)
                .param("key", person.connection() + " " + person.subject())
                .query((_, _) -> true)
                .single();
        return find(person);
    }

    /** The account of somebody, where the system has one for them. */
    public Optional<AccountId> find(OutsidePerson person) {
        return jdbc.sql(FIND)
                .param("connection", person.connection())
                .param("subject", person.subject())
                .query((row, _) -> AccountId.in(row, "account_id"))
                .optional();
    }

    /**
     * Makes a learner's account for somebody held whom nobody here knows yet.
     *
     * @param email empty for none
     * @param letsIn whether they can come by that system, and not only be listed by it
     * @return empty when the address has an account
     */
    public Optional<AccountId> add(OutsidePerson person, String email, boolean letsIn) {
        AccountId id = AccountId.next();
        String name = OutsideIdentities.name(person.name(), id);
        if (!accounts.insert(id, new NewAccount(email, name, "", Set.of(Role.LEARNER), false), null)) {
            return Optional.empty();
        }
        insert(person, id, letsIn);
        audit.record(new AuditEntry(
                null,
                "account.created",
                "account",
                id.toString(),
                Map.of("connection", person.connection().toString())));
        return Optional.of(id);
    }

    /** Lists of that system mean this account by the subject from now on; nobody is let in by that. */
    public void recognize(OutsidePerson person, AccountId account) {
        insert(person, account, false);
    }

    /** Lists of that system mean nobody by the subject. */
    public void forget(UUID connection, String subject) {
        jdbc.sql("delete from outside_identity where connection_id = :connection and subject = :subject")
                .param("connection", connection)
                .param("subject", subject)
                .update();
    }

    private void insert(OutsidePerson person, AccountId account, boolean letsIn) {
        jdbc.sql(INSERT)
                .param("connection", person.connection())
                .param("subject", person.subject())
                .param("account", account)
                .param("letsIn", letsIn)
                .update();
    }
}
