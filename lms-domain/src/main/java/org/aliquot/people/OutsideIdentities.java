package org.aliquot.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who people are in other systems. Whoever comes for the first time gets an account of their own, without an address: a name or an
 * address that another system tells never leads to an account that is there.
 */
@Service
public class OutsideIdentities {

    private static final int LONGEST_NAME = 200;
    private static final int LETTERS_OF_ID = 6;

    /** Two who come at the same moment are the same person, with one account. */
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(:key, 0))";

    private static final String FIND = """
            select account_id
            from outside_identity
            where connection_id = :connection and subject = :subject
            """;

    private static final String INSERT = """
            insert into outside_identity (connection_id, subject, account_id, since)
            values (:connection, :subject, :account, server_now())
            """;

    private static final String STANDINGS = """
            select o.subject, a.id, a.version, a.name, a.roles, a.time_zone, a.status, a.demo
            from outside_identity o
            join account a on a.id = o.account_id
            where o.connection_id = :connection and o.subject = any(:subjects)
            """;

    private final JdbcClient jdbc;
    private final AccountTable accounts;
    private final AuditLog audit;

    OutsideIdentities(JdbcClient jdbc, AccountTable accounts, AuditLog audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Whose account this is, in the caller's transaction; a learner's, made now, when they come for the first time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AccountView meet(OutsidePerson person) {
        hold(person);
        AccountId account = find(person).orElseGet(() -> make(person, "").orElseThrow());
        return accounts.find(account).orElseThrow();
    }

    /** Those of these subjects of a system who have an account, by subject. */
    @Transactional(readOnly = true)
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

    /**
     * Makes an account for somebody whom nobody here knows yet, in the caller's transaction.
     *
     * @param email empty for none
     * @return empty when the system has one already for them, or the address has one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AccountId> add(OutsidePerson person, String email) {
        hold(person);
        return find(person).isPresent() ? Optional.empty() : make(person, email);
    }

    /** From now on this account is theirs, in the caller's transaction; an administrator has said so. False when another one is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean join(OutsidePerson person, AccountId account) {
        hold(person);
        if (find(person).isPresent()) {
            return false;
        }
        keep(person, account);
        return true;
    }

    /** Their account is no longer known by the other system's name for them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void part(UUID connection, String subject) {
        jdbc.sql("delete from outside_identity where connection_id = :connection and subject = :subject")
                .param("connection", connection)
                .param("subject", subject)
                .update();
    }

    private void hold(OutsidePerson person) {
        jdbc.sql(HOLD)
                .param("key", person.connection() + " " + person.subject())
                .query((_, _) -> true)
                .single();
    }

    private Optional<AccountId> find(OutsidePerson person) {
        return jdbc.sql(FIND)
                .param("connection", person.connection())
                .param("subject", person.subject())
                .query((row, _) -> AccountId.in(row, "account_id"))
                .optional();
    }

    private Optional<AccountId> make(OutsidePerson person, String email) {
        AccountId id = AccountId.next();
        NewAccount account = new NewAccount(email, name(person.name(), id), "", Set.of(Role.LEARNER), false);
        if (!accounts.insert(id, account, null)) {
            return Optional.empty();
        }
        keep(person, id);
        audit.record(new AuditEntry(
                null,
                "account.created",
                "account",
                id.toString(),
                Map.of("connection", person.connection().toString())));
        return Optional.of(id);
    }

    private void keep(OutsidePerson person, AccountId account) {
        jdbc.sql(INSERT)
                .param("connection", person.connection())
                .param("subject", person.subject())
                .param("account", account)
                .update();
    }

    /** Lists tell people without a name apart. */
    private static String name(@Nullable String told, AccountId id) {
        String name = told == null
                ? ""
                : told.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        String text = id.toString();
        return name.isEmpty()
                ? "Learner " + text.substring(text.length() - LETTERS_OF_ID)
                : name.substring(0, Math.min(LONGEST_NAME, name.length())).strip();
    }
}
