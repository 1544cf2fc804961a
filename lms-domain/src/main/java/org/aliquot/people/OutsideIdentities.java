package org.aliquot.people;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        jdbc.sql(HOLD)
                .param("key", person.connection() + " " + person.subject())
                .query((_, _) -> true)
                .single();
        AccountId account = find(person).orElseGet(() -> make(person));
        return accounts.find(account).orElseThrow();
    }

    private Optional<AccountId> find(OutsidePerson person) {
        return jdbc.sql(FIND)
                .param("connection", person.connection())
                .param("subject", person.subject())
                .query((row, _) -> AccountId.in(row, "account_id"))
                .optional();
    }

    private AccountId make(OutsidePerson person) {
        AccountId id = AccountId.next();
        accounts.insert(id, new NewAccount("", name(person.name(), id), "", Set.of(Role.LEARNER), false), null);
        jdbc.sql(INSERT)
                .param("connection", person.connection())
                .param("subject", person.subject())
                .param("account", id)
                .update();
        audit.record(new AuditEntry(
                null,
                "account.created",
                "account",
                id.toString(),
                Map.of("connection", person.connection().toString())));
        return id;
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
