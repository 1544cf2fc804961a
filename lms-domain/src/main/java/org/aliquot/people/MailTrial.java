package org.aliquot.people;

import java.time.Duration;
import org.aliquot.mail.Letter;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A message that says nothing but that mail arrives, to whoever wants to know. */
@Service
public class MailTrial {

    private static final Duration USEFUL = Duration.ofHours(1);

    private final AccountTable accounts;
    private final AccountLetters letters;
    private final MailRateLimit limits;
    private final Mails mails;

    MailTrial(AccountTable accounts, AccountLetters letters, MailRateLimit limits, Mails mails) {
        this.accounts = accounts;
        this.letters = letters;
        this.limits = limits;
        this.mails = mails;
    }

    /** The same with a letter that is tried. */
    @Transactional
    public boolean send(AccountId to, Letter letter) {
        return send(accounts.find(to).orElseThrow(), letter);
    }

    /** Whether it was handed in: not when this address had enough messages within the hour. */
    @Transactional
    public boolean send(AccountId to) {
        AccountView person = accounts.find(to).orElseThrow();
        return send(person, letters.trial(person.name()));
    }

    private boolean send(AccountView person, Letter letter) {
        if (!limits.mayWriteTo(person.email())) {
            return false;
        }
        mails.send(LetterKind.TRIAL.word(), new Recipient(person.id(), person.email()), letter, USEFUL);
        return true;
    }
}
