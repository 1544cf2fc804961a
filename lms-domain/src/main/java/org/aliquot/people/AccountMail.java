package org.aliquot.people;

import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.mail.Addressed;
import org.aliquot.mail.Held;
import org.aliquot.mail.Letter;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.aliquot.mail.SchoolLetter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters to people by their account, for modules that know no addresses. Who is suspended gets none. */
@Service
public class AccountMail {

    private final AccountTable table;
    private final Mails mails;
    private final SiteAddress site;

    AccountMail(AccountTable table, Mails mails, SiteAddress site) {
        this.table = table;
        this.mails = mails;
        this.site = site;
    }

    /** Hands a letter about the account in, which nobody does without; in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(AccountId to, String kind, Letter letter, Duration usefulFor) {
        table.detail(to)
                .filter(person -> person.account().active())
                .ifPresent(person ->
                        mails.send(kind, new Recipient(to, person.account().email()), letter, usefulFor));
    }

    /** A letter to somebody, written for the clock they live by. */
    public record Outgoing(AccountId to, Function<ZoneId, Letter> letter) {}

    /** Hands many letters in by two statements, in the caller's transaction, but for those who do without the kind. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendAll(String kind, List<Outgoing> letters, Duration usefulFor) {
        mails.sendAll(kind, addressed(EnumSet.allOf(NewsLetters.class), kind, letters), usefulFor);
    }

    /** The same to those only who want their news so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendNews(Set<NewsLetters> when, String kind, List<Outgoing> letters, Duration usefulFor) {
        mails.sendAll(kind, addressed(when, kind, letters), usefulFor);
    }

    /** The same at once, of news that may be taken back for a while. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendHeld(String kind, List<Outgoing> letters, Duration usefulFor, Held held) {
        mails.sendAll(kind, addressed(EnumSet.of(NewsLetters.AT_ONCE), kind, letters), usefulFor, held);
    }

    /** Deletes what was not sent of a cause; to which accounts something of it has gone out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> takeBack(String kind, String cause) {
        return mails.takeBack(kind, cause);
    }

    private List<Addressed> addressed(Set<NewsLetters> when, String kind, List<Outgoing> letters) {
        Map<AccountId, AccountTable.Mailbox> mailboxes =
                table.mailboxes(letters.stream().map(one -> one.to()).toList(), kind, when).stream()
                        .collect(Collectors.toMap(AccountTable.Mailbox::account, Function.identity()));
        return letters.stream()
                .flatMap(one -> Stream.ofNullable(mailboxes.get(one.to()))
                        .map(box -> new Addressed(
                                new Recipient(box.account(), box.address()),
                                one.letter().apply(box.zone()).about(SchoolLetter.NAME, box.name()))))
                .toList();
    }

    /** A whole address for a link, from a path such as {@code /today}. */
    public String link(String path) {
        return site.to(path);
    }
}
