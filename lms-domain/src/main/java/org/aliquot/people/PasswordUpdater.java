package org.aliquot.people;

import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Replaces passwords, with everything that has to happen along with it. */
@Component
class PasswordUpdater {

    private static final java.time.Duration NEWS_LASTS = java.time.Duration.ofDays(2);

    private final AccountTable table;
    private final AccountLinks links;
    private final PasswordHashing hashing;
    private final Tokens tokens;
    private final PendingSignIns pending;
    private final GuessThrottle guesses;
    private final AccountLetters letters;
    private final Mails mails;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    PasswordUpdater(
            AccountTable table,
            AccountLinks links,
            PasswordHashing hashing,
            Tokens tokens,
            PendingSignIns pending,
            GuessThrottle guesses,
            AccountLetters letters,
            Mails mails,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.table = table;
        this.links = links;
        this.hashing = hashing;
        this.tokens = tokens;
        this.pending = pending;
        this.guesses = guesses;
        this.letters = letters;
        this.mails = mails;
        this.audit = audit;
        this.transaction = transaction;
    }

    boolean setByLink(String secret, String password) {
        String hash = hashing.hash(password);
        Optional<AccountLinks.Opened> used = Optional.ofNullable(transaction.execute(status -> {
            Optional<AccountLinks.Opened> link =
                    links.use(secret).filter(opened -> opened.kind() != AccountLinks.Kind.ADDRESS);
            link.ifPresent(opened -> set(opened.account(), hash, opened.kind() == AccountLinks.Kind.RESET, null));
            if (link.isEmpty()) {
                status.setRollbackOnly();
            }
            return link.orElse(null);
        }));
        used.ifPresent(link -> tokens.forget(link.account()));
        return used.isPresent();
    }

    /** The one who changes it stays signed in where they do it. */
    void setBySelf(AccountId account, String password, @Nullable String keep) {
        String hash = hashing.hash(password);
        transaction.executeWithoutResult(status -> set(account, hash, true, keep));
        tokens.forget(account);
    }

    private void set(AccountId account, String hash, boolean tell, @Nullable String keep) {
        table.setPassword(account, hash);
        links.voidAll(account, AccountLinks.Kind.values());
        tokens.endAll(account, keep);
        pending.endAll(account);
        AccountView view = table.find(account).orElseThrow();
        guesses.forget(view.email());
        audit.record(new AuditEntry(account, "password.set", "account", account.toString(), Map.of()));
        if (tell) {
            mails.send(
                    LetterKind.PASSWORD_CHANGED.word(),
                    new Recipient(account, view.email()),
                    letters.passwordChanged(view.name()),
                    NEWS_LASTS);
        }
    }
}
