package org.aliquot.people;

import java.util.Optional;
import org.aliquot.audit.SecurityEvent;
import org.aliquot.audit.SecurityEvents;
import org.aliquot.mail.Letter;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Choosing a password by a link in a mail: after forgetting it, or for the first time after an invitation. Neither the answer
 * nor the time it takes tells whether an address has an account.
 */
@Service
public class PasswordReset {

    /** What came of choosing a password. */
    public enum Outcome {
        DONE,
        /** Unknown, used before, or over. */
        LINK_ENDED,
        /** Too short, too long, or easy to guess ({@link PasswordRule}). */
        PASSWORD_REFUSED
    }

    /**
     * What a link may be used for now.
     *
     * @param elsewhere people of this address sign in through another system alone: the link leads there, and sets no password
     */
    public record Offer(String email, String name, boolean first, boolean elsewhere) {}

    private final AccountTable table;
    private final AccountLinks links;
    private final AccountLetters letters;
    private final Mails mails;
    private final MailRateLimit limits;
    private final PasswordUpdater passwords;
    private final OnlyWays ways;
    private final SecurityEvents events;

    PasswordReset(
            AccountTable table,
            AccountLinks links,
            AccountLetters letters,
            Mails mails,
            MailRateLimit limits,
            PasswordUpdater passwords,
            OnlyWays ways,
            SecurityEvents events) {
        this.table = table;
        this.links = links;
        this.letters = letters;
        this.mails = mails;
        this.limits = limits;
        this.passwords = passwords;
        this.ways = ways;
        this.events = events;
    }

    /** Sends a link if this address has an account; false when this network asks too often. */
    @Transactional
    public boolean ask(String email, String network) {
        if (!limits.mayAsk(network)) {
            return false;
        }
        boolean mayWrite = limits.mayWriteTo(email);
        // asked whether or not the address has an account: the time it takes tells nothing
        Optional<String> elsewhere = ways.of(email);
        Optional<AccountView> person = table.findByAddress(email).filter(found -> found.active() && mayWrite);
        events.record(SecurityEvent.RESET_ASKED, person.map(AccountView::id).orElse(null));
        if (person.isPresent()) {
            AccountView found = person.get();
            mails.send(
                    LetterKind.RESET_PASSWORD.word(),
                    new Recipient(found.id(), found.email()),
                    letter(found, elsewhere),
                    AccountLinks.Kind.RESET.life());
        } else {
            links.add(null, AccountLinks.Kind.RESET, null);
            mails.sendNothing(LetterKind.RESET_PASSWORD.word());
        }
        return true;
    }

    private Letter letter(AccountView person, Optional<String> elsewhere) {
        String secret = links.add(person.id(), AccountLinks.Kind.RESET, null);
        return elsewhere
                .filter(_ -> !person.roles().contains(Role.ADMINISTRATOR))
                .map(system -> letters.elsewhere(system, person.name(), secret))
                .orElseGet(() -> letters.reset(person.name(), secret));
    }

    @Transactional(readOnly = true)
    public Optional<Offer> find(String secret) {
        return links.find(secret)
                .filter(PasswordReset::isAboutPassword)
                .flatMap(link -> table.find(link.account())
                        .map(account -> new Offer(
                                account.email(),
                                account.name(),
                                link.kind() == AccountLinks.Kind.INVITATION,
                                ways.of(account).isPresent())));
    }

    /** Sets the password and ends every sign-in there is. The hash is made before the transaction: it takes a while. */
    public Outcome choose(String secret, String password) {
        Optional<Offer> offer = find(secret);
        if (offer.isEmpty() || offer.get().elsewhere()) {
            return Outcome.LINK_ENDED;
        }
        if (!PasswordRule.allows(password, offer.get().email(), offer.get().name())) {
            return Outcome.PASSWORD_REFUSED;
        }
        return passwords.setByLink(secret, password) ? Outcome.DONE : Outcome.LINK_ENDED;
    }

    private static boolean isAboutPassword(AccountLinks.Opened link) {
        return link.kind() != AccountLinks.Kind.ADDRESS;
    }
}
