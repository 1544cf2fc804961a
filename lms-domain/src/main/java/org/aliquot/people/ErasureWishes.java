package org.aliquot.people;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erasure that a person asks for: by their password, done after two weeks, taken back until then by one click. Nobody has to
 * decide, so nobody can leave it undone; the two weeks are for second thoughts and for a stranger at an open laptop.
 */
@Service
public class ErasureWishes {

    /** What came of asking. */
    public enum Outcome {
        NOTED,
        WRONG_PASSWORD,
        TOO_MANY_TRIES,
        /** Demo accounts stay, and administrators are erased by another one, so that somebody is left. */
        NOT_THIS_ACCOUNT
    }

    /** How long one may think better of it. */
    public static final Duration GRACE = Duration.ofDays(14);

    private static final Logger LOG = LoggerFactory.getLogger(ErasureWishes.class);

    private static final String INSERT = """
            insert into erasure_wish (account_id, asked_at, due_at)
            values (:account, server_now(), server_now() + make_interval(secs => :grace))
            on conflict do nothing
            """;

    private static final String DUE = """
            select account_id
            from erasure_wish
            where due_at <= server_now()
            order by due_at
            limit 100
            """;

    private static final String STILL_DUE = """
            select account_id
            from erasure_wish
            where account_id = :account and due_at <= server_now()
            for update
            """;

    private final JdbcClient jdbc;
    private final AccountTable table;
    private final PasswordCheck check;
    private final Erasure erasure;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ErasureWishes(
            JdbcClient jdbc,
            AccountTable table,
            PasswordCheck check,
            Erasure erasure,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.table = table;
        this.check = check;
        this.erasure = erasure;
        this.audit = audit;
        this.transaction = transaction;
    }

    public Outcome ask(AccountId account, String password) {
        AccountDetail person = table.detail(account).orElseThrow();
        if (person.demo() || person.account().roles().contains(Role.ADMINISTRATOR)) {
            return Outcome.NOT_THIS_ACCOUNT;
        }
        return switch (check.of(person.account(), password)) {
            case RIGHT -> {
                note(account);
                yield Outcome.NOTED;
            }
            case WRONG -> Outcome.WRONG_PASSWORD;
            case TOO_MANY_TRIES -> Outcome.TOO_MANY_TRIES;
        };
    }

    private void note(AccountId account) {
        int added = jdbc.sql(INSERT)
                .param("account", account)
                .param("grace", (double) GRACE.toSeconds())
                .update();
        if (added == 1) {
            record("account.erasure-asked", account);
        }
    }

    /** When this person is erased, if they asked for it. */
    public Optional<Instant> due(AccountId account) {
        return jdbc.sql("select due_at from erasure_wish where account_id = :account")
                .param("account", account)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Transactional
    public void takeBack(AccountId account) {
        int removed = jdbc.sql("delete from erasure_wish where account_id = :account")
                .param("account", account)
                .update();
        if (removed == 1) {
            record("account.erasure-withdrawn", account);
        }
    }

    /** Each on its own: one that fails stays for the next hour and holds nobody up. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    void carryOut() {
        List<UUID> due = jdbc.sql(DUE)
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
        for (UUID account : due) {
            try {
                transaction.executeWithoutResult(_ -> eraseIfStillDue(new AccountId(account)));
            } catch (RuntimeException e) {
                LOG.error(
                        "Account {} could not be erased as its owner asked; trying again within the hour", account, e);
            }
        }
    }

    /** Whoever takes the wish back meanwhile is heard, or comes too late for good. */
    private void eraseIfStillDue(AccountId account) {
        table.hold(account); // before the wish, as whoever erases them without it
        boolean due = jdbc.sql(STILL_DUE)
                .param("account", account)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (due) {
            erasure.eraseAsWished(account);
        }
    }

    private void record(String action, AccountId account) {
        audit.record(new AuditEntry(account, action, "account", account.toString(), Map.of()));
    }
}
