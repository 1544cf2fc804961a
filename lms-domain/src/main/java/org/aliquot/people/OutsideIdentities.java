package org.aliquot.people;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who people are in other systems. Whoever comes for the first time gets an account of their own: a name or an address that another
 * system tells leads to an account that is there only where its person, or an administrator by a rule, has said so ({@link #join}).
 */
@Service
public class OutsideIdentities {

    private static final int LONGEST_NAME = 200;
    private static final int LETTERS_OF_ID = 6;

    /** Two who come at the same moment are the same person, with one account. */
    static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(:key, 0))";

    private static final String FIND = """
            select account_id
            from outside_identity
            where connection_id = :connection and subject = :subject and lets_in
            """;

    private static final String INSERT = """
            insert into outside_identity (connection_id, subject, account_id, since)
            values (:connection, :subject, :account, server_now())
            """;

    private static final String OF_ACCOUNT = """
            select connection_id
            from outside_identity
            where account_id = :account and lets_in
            """;

    private static final String TEACH = """
            update account
            set roles = array['instructor', 'learner'], version = version + 1
            where id = :account and roles = array['learner'] and not demo
            """;

    private static final String LEAVE = """
            delete from outside_identity
            where account_id = :account and connection_id = :connection
            """;

    static final Duration NEWS_LASTS = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final AccountTable accounts;
    private final AccountChanges changes;
    private final Tokens tokens;
    private final AccountLetters letters;
    private final Mails mails;
    private final AuditLog audit;

    OutsideIdentities(
            JdbcClient jdbc,
            AccountTable accounts,
            AccountChanges changes,
            Tokens tokens,
            AccountLetters letters,
            Mails mails,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.changes = changes;
        this.tokens = tokens;
        this.letters = letters;
        this.mails = mails;
        this.audit = audit;
    }

    /** Whose account this is, in the caller's transaction, until whose end nobody else meets them; empty for who was never here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AccountView> known(OutsidePerson person) {
        hold(person);
        return find(person).flatMap(accounts::find);
    }

    /**
     * An account for somebody who was never here.
     *
     * @param email which the other system has verified; empty for none, and not used where it has an account
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AccountView welcome(OutsidePerson person, String email, Set<Role> roles) {
        return accounts.find(make(person, email, roles)).orElseThrow();
    }

    /**
     * From now on they come to this account, which is told by mail.
     *
     * @param by who let them; null where a rule of the connection did
     * @return false when somebody of that system comes to it already: an address there may have gone to another person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean join(OutsidePerson person, AccountView account, @Nullable AccountId by, String system) {
        AccountView now = accounts.holdWhoItIs(account.id()).orElse(null);
        boolean fits = now != null && now.active() && (by != null || now.roles().equals(account.roles()));
        if (!fits || of(account.id()).contains(person.connection())) {
            return false;
        }
        insert(person, account.id());
        audit.record(new AuditEntry(
                by,
                "account.joined",
                "account",
                account.id().toString(),
                Map.of("connection", person.connection().toString())));
        if (account.hasAddress()) {
            mails.send(
                    LetterKind.WAY_IN_ADDED.word(),
                    new Recipient(account.id(), account.email()),
                    letters.joined(account.name(), system),
                    NEWS_LASTS);
        }
        return true;
    }

    /** To which systems somebody is known. */
    @Transactional(readOnly = true)
    public Set<UUID> of(AccountId account) {
        return jdbc.sql(OF_ACCOUNT)
                .param("account", account)
                .query((row, _) -> Objects.requireNonNull(row.getObject("connection_id", UUID.class)))
                .set();
    }

    /**
     * They come to this account no longer, and who is signed in by that is signed out. False where there is no other way in: a password,
     * or another system.
     *
     * @param keep the sign-in that this is done with, which stays
     */
    @Transactional
    public boolean leave(AccountId account, UUID connection, String keep) {
        accounts.hold(account);
        Set<UUID> known = of(account);
        if (!known.contains(connection)
                || (known.size() == 1 && accounts.hash(account).isEmpty())) {
            return false;
        }
        jdbc.sql(LEAVE)
                .param("account", account)
                .param("connection", connection)
                .update();
        tokens.endThoseOf(account, new CameBy(connection, null), Secrets.sha256(keep));
        changes.forgetAfterCommit(account);
        audit.record(new AuditEntry(
                account, "account.parted", "account", account.toString(), Map.of("connection", connection.toString())));
        return true;
    }

    /** A learner is an instructor from now on, because a group there says so; who has another role here keeps what they have. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void teach(AccountId account, UUID connection) {
        if (jdbc.sql(TEACH).param("account", account).update() == 1) {
            audit.record(new AuditEntry(
                    null,
                    "account.changed",
                    "account",
                    account.toString(),
                    Map.of(
                            "roles",
                            Role.list(Set.of(Role.LEARNER, Role.INSTRUCTOR)),
                            "connection",
                            connection.toString())));
            changes.forgetAfterCommit(account);
        }
    }

    /** Whose account this is, in the caller's transaction; a learner's, made now, when they come for the first time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AccountView meet(OutsidePerson person) {
        hold(person);
        AccountId account = find(person).orElseGet(() -> make(person, "", Set.of(Role.LEARNER)));
        return accounts.find(account).orElseThrow();
    }

    /**
     * The account of a test student, which counts nowhere; made when they come for the first time. Empty where it is known as that of
     * a person: it does not become a test student's.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AccountView> meetTestStudent(OutsidePerson person) {
        hold(person);
        return find(person)
                .or(() -> {
                    AccountId made = make(person, "", Set.of(Role.LEARNER));
                    jdbc.sql("update account set test = true where id = :account")
                            .param("account", made)
                            .update();
                    return Optional.of(made);
                })
                .filter(accounts::isTest)
                .flatMap(accounts::find);
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

    private AccountId make(OutsidePerson person, String email, Set<Role> roles) {
        AccountId id = AccountId.next();
        String name = name(person.name(), id);
        if (!accounts.insert(id, new NewAccount(email, name, "", roles, false), null)) {
            accounts.insert(id, new NewAccount("", name, "", roles, false), null);
        }
        insert(person, id);
        audit.record(new AuditEntry(
                null,
                "account.created",
                "account",
                id.toString(),
                Map.of("connection", person.connection().toString())));
        return id;
    }

    private void insert(OutsidePerson person, AccountId account) {
        jdbc.sql(INSERT)
                .param("connection", person.connection())
                .param("subject", person.subject())
                .param("account", account)
                .update();
    }

    /** Lists tell people without a name apart. */
    static String name(@Nullable String told, AccountId id) {
        String name = told == null
                ? ""
                : told.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        String text = id.toString();
        return name.isEmpty()
                ? "Learner " + text.substring(text.length() - LETTERS_OF_ID)
                : name.substring(0, Math.min(LONGEST_NAME, name.length())).strip();
    }
}
