package org.aliquot.people;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.SecurityEvent;
import org.aliquot.audit.SecurityEvents;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A person's account moves to another address once a link sent there is opened. */
@Service
public class AddressChange {

    /** What came of asking. */
    public enum Outcome {
        /** Also when the new address has an account of its own: a letter there says so, and nothing here does. */
        SENT,
        WRONG_PASSWORD,
        TOO_MANY_TRIES,
        DEMO,
        /** Another system alone signs them in, by the address that they have. */
        ELSEWHERE
    }

    private static final Duration NEWS_LASTS = Duration.ofDays(2);

    private final AccountTable table;
    private final AccountLinks links;
    private final AccountLetters letters;
    private final Mails mails;
    private final MailRateLimit limits;
    private final PasswordCheck check;
    private final OnlyWays ways;
    private final AuditLog audit;
    private final SecurityEvents events;
    private final TransactionTemplate transaction;

    AddressChange(
            AccountTable table,
            AccountLinks links,
            AccountLetters letters,
            Mails mails,
            MailRateLimit limits,
            PasswordCheck check,
            OnlyWays ways,
            AuditLog audit,
            SecurityEvents events,
            TransactionTemplate transaction) {
        this.table = table;
        this.links = links;
        this.letters = letters;
        this.mails = mails;
        this.limits = limits;
        this.check = check;
        this.ways = ways;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /** Sends a link to the new address; it has been checked ({@link EmailAddress}). */
    public Outcome ask(AccountId account, String email, String password) {
        AccountDetail person = table.detail(account).orElseThrow();
        if (person.demo()) {
            return Outcome.DEMO;
        }
        if (ways.of(person.account()).isPresent()) {
            return Outcome.ELSEWHERE;
        }
        return switch (check.of(person.account(), password)) {
            case RIGHT -> {
                transaction.executeWithoutResult(status -> write(person.account(), email.strip()));
                yield Outcome.SENT;
            }
            case WRONG -> Outcome.WRONG_PASSWORD;
            case TOO_MANY_TRIES -> Outcome.TOO_MANY_TRIES;
        };
    }

    private void write(AccountView person, String email) {
        events.record(SecurityEvent.ADDRESS_CHANGE_ASKED, person.id());
        // whoever erases them waits until the letter is there to be deleted
        if (table.holdWhoItIs(person.id()).isEmpty() || !limits.mayWriteTo(email)) {
            return;
        }
        Optional<AccountView> holder =
                table.findByAddress(email).filter(found -> !found.id().equals(person.id()));
        if (holder.isPresent()) {
            AccountView other = holder.get();
            mails.send(
                    LetterKind.ADDRESS_TAKEN.word(),
                    new Recipient(other.id(), other.email()),
                    letters.hasAccount(other.name()),
                    NEWS_LASTS);
            return;
        }
        String secret = links.add(person.id(), AccountLinks.Kind.ADDRESS, email);
        mails.send(
                LetterKind.CONFIRM_ADDRESS.word(),
                new Recipient(person.id(), email),
                letters.address(secret),
                AccountLinks.Kind.ADDRESS.life());
    }

    /** Not while another system alone signs its person in: with another address, a password of before would. */
    @Transactional(readOnly = true)
    public boolean usable(String secret) {
        return links.find(secret)
                .filter(link -> link.kind() == AccountLinks.Kind.ADDRESS)
                .flatMap(link -> table.find(link.account()))
                .filter(person -> ways.of(person).isEmpty())
                .isPresent();
    }

    /** Moves the account and tells the old address; false when the link has ended or the address is taken by now. */
    public boolean confirm(String secret) {
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> confirmIn(secret)));
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private boolean confirmIn(String secret) {
        if (!usable(secret)) {
            return false;
        }
        AccountLinks.Opened link = links.use(secret).orElse(null);
        String email = link == null ? null : link.email();
        if (link == null || email == null) {
            return false;
        }
        AccountView before = table.find(link.account()).orElseThrow();
        if (!table.setAddress(link.account(), email)) {
            return false;
        }
        links.voidAll(link.account(), AccountLinks.Kind.values());
        tell(before);
        return true;
    }

    private void tell(AccountView before) {
        mails.send(
                LetterKind.ADDRESS_CHANGED.word(),
                new Recipient(before.id(), before.email()),
                letters.addressChanged(before.name()),
                NEWS_LASTS);
        audit.record(new AuditEntry(
                before.id(), "account.changed", "account", before.id().toString(), Map.of("email", "changed")));
    }
}
