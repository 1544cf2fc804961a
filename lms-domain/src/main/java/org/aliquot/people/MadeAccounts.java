package org.aliquot.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts that other systems made for somebody who had one already. Whatever the person could ask for as theirs ({@link OwnData})
 * is work that would be lost with such an account, but for what comes by itself or moves along.
 */
@Service
public class MadeAccounts {

    private static final String FIND = """
            select o.connection_id, a.id
            from account a
            join outside_identity o on o.account_id = a.id
            where a.id = :account and a.status = 'active' and a.email is null and a.password_hash is null and not a.demo and not a.test
              and a.roles = array['learner'] and o.lets_in
              and not exists (select from outside_identity b where b.account_id = a.id and b.connection_id <> o.connection_id)
            """;

    private static final String MOVE = """
            update outside_identity
            set account_id = :into
            where account_id = :made
            """;

    /** What is there without anybody having done something, and what the other account gets. */
    private static final Set<String> BY_ITSELF = Set.of(
            "account",
            "sessions",
            "outside-identities",
            "last-visit",
            "mail",
            "audit",
            "enrollments",
            "classes",
            "class-lists",
            "course-visits",
            "scores-in-other-systems",
            "sent-to-other-systems",
            "changes-with-others",
            "notices",
            "plans",
            "study-time",
            "readiness-by-day",
            "readiness-by-area");

    /** Which rows of a file count; all of them where nothing is said. */
    private static final Map<String, String> COUNTS = Map.of(
            "lessons", "t.completed_at is not null",
            "accommodations", "t.extra_time_percent > 0 or t.break_minutes > 0 or t.larger_text");

    private final JdbcClient jdbc;
    private final AccountTable accounts;
    private final OutsideIdentities identities;
    private final List<OwnData> work;
    private final AccountLetters letters;
    private final Mails mails;
    private final AuditLog audit;

    MadeAccounts(
            JdbcClient jdbc,
            AccountTable accounts,
            OutsideIdentities identities,
            List<OwnData> all,
            AccountLetters letters,
            Mails mails,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.identities = identities;
        this.work =
                all.stream().filter(data -> !BY_ITSELF.contains(data.file())).toList();
        this.letters = letters;
        this.mails = mails;
        this.audit = audit;
    }

    /** Empty for every account that something else leads to, and for staff. */
    @Transactional(readOnly = true)
    public Optional<MadeBySystem> find(AccountId account) {
        return connection(account).map(connection -> new MadeBySystem(account, connection, hasWork(account)));
    }

    /** Whether it is one, whatever was done in it. */
    @Transactional(readOnly = true)
    public boolean isOne(AccountId account) {
        return connection(account).isPresent();
    }

    /** The same, until the end of the caller's transaction, and of the account that is to take its place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<MadeBySystem> hold(AccountId account, AccountId into) {
        Stream.of(account, into)
                .sorted(Comparator.comparing(AccountId::toString))
                .forEach(accounts::hold);
        return find(account);
    }

    /**
     * From now on their system's person comes to another account, which is told by mail; the account that was made leads nowhere.
     *
     * @return false when somebody of that system comes to that account already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean move(MadeBySystem made, AccountView into, AccountId by, String system) {
        if (identities.of(into.id()).contains(made.connection())) {
            return false;
        }
        jdbc.sql(MOVE).param("made", made.account()).param("into", into.id()).update();
        audit.record(new AuditEntry(
                by,
                "account.joined",
                "account",
                into.id().toString(),
                Map.of("connection", made.connection().toString())));
        if (into.hasAddress()) {
            mails.send(
                    LetterKind.WAY_IN_ADDED.word(),
                    new Recipient(into.id(), into.email()),
                    letters.joined(into.name(), system),
                    OutsideIdentities.NEWS_LASTS);
        }
        return true;
    }

    private Optional<UUID> connection(AccountId account) {
        return jdbc
                .sql(FIND)
                .param("account", account)
                .query((row, _) -> row.getObject("connection_id", UUID.class))
                .list()
                .stream()
                .findFirst();
    }

    private boolean hasWork(AccountId account) {
        return work.stream()
                .anyMatch(data -> jdbc.sql("select exists (select from (" + data.sql() + ") t where "
                                + COUNTS.getOrDefault(data.file(), "true") + ")")
                        .params(data.parameters(account))
                        .query(Boolean.class)
                        .single());
    }
}
