package org.aliquot.people;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.aliquot.school.School;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People make their own account where the installation lets them. It comes into being when they confirm the address with the
 * password they chose; so nobody can prepare an account for somebody else's address and wait until that person confirms it.
 */
@Service
public class SignUp {

    static final Duration LIFE = Duration.ofHours(24);

    /** What came of confirming. */
    public sealed interface Confirmation {

        record Made(AccountId account) implements Confirmation {}

        /** Unknown, used before or over, or the address has got an account otherwise. */
        record LinkEnded() implements Confirmation {}

        record WrongPassword() implements Confirmation {}
    }

    private final School school;
    private final AccountTable accounts;
    private final SignUpTable table;
    private final PasswordHashing hashing;
    private final AccountLetters letters;
    private final Mails mails;
    private final MailRateLimit limits;
    private final OnlyWays ways;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    SignUp(
            School school,
            AccountTable accounts,
            SignUpTable table,
            PasswordHashing hashing,
            AccountLetters letters,
            Mails mails,
            MailRateLimit limits,
            OnlyWays ways,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.school = school;
        this.accounts = accounts;
        this.table = table;
        this.hashing = hashing;
        this.letters = letters;
        this.mails = mails;
        this.limits = limits;
        this.ways = ways;
        this.audit = audit;
        this.transaction = transaction;
    }

    public boolean isOn() {
        return school.letsPeopleSignUp();
    }

    /**
     * Sends a link to the address: to confirm it, or, if it has an account, to sign in. The caller cannot tell which.
     * Who signs in through another system alone gets none.
     * The applicant has been checked ({@link EmailAddress}, {@link PersonName}, {@link PasswordRule}).
     *
     * @return false when this network asks too often
     */
    public boolean ask(Applicant applicant, String network) {
        if (!isOn() || !limits.mayAsk(network)) {
            return false;
        }
        String hash = hashing.hash(applicant.password());
        transaction.executeWithoutResult(status -> write(applicant, hash));
        return true;
    }

    private void write(Applicant applicant, String hash) {
        boolean mayWrite = limits.mayWriteTo(applicant.email())
                && ways.of(applicant.email()).isEmpty();
        Optional<AccountView> known = accounts.findByAddress(applicant.email());
        String secret = table.insert(applicant, hash, LIFE);
        if (!mayWrite) {
            mails.sendNothing(LetterKind.CONFIRM_SIGN_UP.word());
        } else if (known.isPresent()) {
            AccountView holder = known.get();
            mails.send(
                    LetterKind.ADDRESS_TAKEN.word(),
                    new Recipient(holder.id(), holder.email()),
                    letters.hasAccount(holder.name()),
                    LIFE);
        } else {
            mails.send(
                    LetterKind.CONFIRM_SIGN_UP.word(),
                    new Recipient(null, applicant.email().strip()),
                    letters.signUp(secret),
                    LIFE);
        }
    }

    /** Whether a link can be confirmed now. */
    public boolean usable(String secret) {
        return isOn() && table.find(secret).isPresent();
    }

    /** Makes the account of a learner. */
    public Confirmation confirm(String secret, String password) {
        Optional<SignUpTable.Row> found = isOn() ? table.find(secret) : Optional.empty();
        if (found.isEmpty() || !limits.mayTry(secret)) {
            return new Confirmation.LinkEnded();
        }
        if (!hashing.matches(password, found.get().passwordHash())) {
            return new Confirmation.WrongPassword();
        }
        AccountId made = transaction.execute(status -> make(secret, found.get()).orElse(null));
        return made == null ? new Confirmation.LinkEnded() : new Confirmation.Made(made);
    }

    private Optional<AccountId> make(String secret, SignUpTable.Row row) {
        AccountId id = AccountId.next();
        NewAccount account = new NewAccount(row.email(), row.name(), "", Set.of(Role.LEARNER), false);
        if (!table.remove(secret)
                || ways.of(row.email()).isPresent()
                || !accounts.insert(id, account, row.passwordHash())) {
            return Optional.empty();
        }
        table.removeAddress(row.email());
        audit.record(new AuditEntry(id, "account.created", "account", id.toString(), Map.of("by", "sign-up")));
        return Optional.of(id);
    }
}
