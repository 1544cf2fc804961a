package org.aliquot.factor;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.mail.Letter;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountMail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers what happens to somebody's factors and tells them by mail: it may not have been them. */
@Component
class FactorNews {

    private static final Duration LASTS = Duration.ofDays(2);
    private static final String NOT_YOU =
            "If this was not you, tell your school or whoever runs this installation, and choose a new password right away:";

    private final AuditLog audit;
    private final AccountMail mail;

    FactorNews(AuditLog audit, AccountMail mail) {
        this.audit = audit;
        this.mail = mail;
    }

    void added(AccountId account, String what) {
        record(account, "factor.added", account, Map.of("factor", what));
        tell(account, "A way to sign in was added", "You can now sign in with %s.".formatted(words(what)));
    }

    void removed(AccountId account, String what) {
        record(account, "factor.removed", account, Map.of("factor", what));
        tell(account, "A way to sign in was removed", "You can no longer sign in with %s.".formatted(words(what)));
    }

    /** Told of, because somebody who is not the owner could make themselves a way in. */
    void renewed(AccountId account) {
        record(account, "recovery-codes.made", account, Map.of());
        tell(account, "New recovery codes were made", "Your earlier recovery codes no longer work.");
    }

    void recovered(AccountId account, int left) {
        record(account, "recovery-code.used", account, Map.of("left", "" + left));
        tell(
                account,
                "A recovery code was used",
                "Someone signed in to your account with your password and one of your recovery codes. %s"
                        .formatted(left == 1 ? "One code is left." : left + " codes are left."));
    }

    /** {@code by} is null when it was done on the server itself. */
    void reset(AccountId account, Optional<AccountId> by) {
        record(by.orElse(null), "factors.reset", account, Map.of());
        tell(
                account,
                "Your two-step sign-in was reset",
                by.isPresent()
                        ? "An administrator removed your passkeys, your authenticator app, and your recovery codes, and signed"
                                + " you out everywhere. Next time, sign in with your password alone."
                        : "Whoever runs this installation removed your passkeys, your authenticator app, your recovery codes,"
                                + " and your password, and signed you out everywhere.");
    }

    /** The password of this account is known to whoever tries. */
    void guessed(AccountId account) {
        record(null, "factor.guessed", account, Map.of());
        tell(
                account,
                "Many wrong codes were tried",
                "Someone who knows your password tried many codes in a row. None was right, and no one was signed in.");
    }

    private void record(@Nullable AccountId by, String action, AccountId account, Map<String, String> details) {
        audit.record(new AuditEntry(by, action, "account", account.toString(), details));
    }

    private void tell(AccountId account, String subject, String text) {
        mail.send(
                account,
                "second-factor",
                Letter.of(subject, text).ending(NOT_YOU, mail.link("/password-resets")),
                LASTS);
    }

    private static String words(String what) {
        return what.equals("passkey") ? "a passkey" : "codes from an authenticator app";
    }
}
