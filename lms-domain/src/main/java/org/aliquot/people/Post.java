package org.aliquot.people;

import java.time.Duration;
import org.aliquot.mail.Letter;
import org.aliquot.mail.MailKind;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters to people by their account, for modules that know no addresses. Who is suspended or does without gets none. */
@Service
public class Post {

    private final AccountTable table;
    private final Mails mails;
    private final SiteAddress site;

    Post(AccountTable table, Mails mails, SiteAddress site) {
        this.table = table;
        this.mails = mails;
        this.site = site;
    }

    /** Hands a letter in, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(AccountId to, MailKind kind, Letter letter, Duration usefulFor) {
        table.detail(to)
                .filter(person -> person.account().active() && !person.mailOff().contains(kind))
                .ifPresent(person -> mails.send(
                        kind, new Recipient(to.value(), person.account().email()), letter, usefulFor));
    }

    /** A whole address for a link, from a path such as {@code /today}. */
    public String link(String path) {
        return site.to(path);
    }
}
