package org.aliquot.notices;

import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.mail.Held;
import org.aliquot.mail.Letter;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountMail;
import org.aliquot.people.NewsLetters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people news, each piece once: in the product and by mail, as they want it. Three statements for however many. What
 * somebody wants once a day waits for {@link MorningLetters}. Modules above tell their news by it.
 */
@Component
public class NoticePublisher {

    private static final Duration NEWS_LAST = Duration.ofDays(2);

    /** Longer than somebody looks at what they have just done, and the Undo beside it. */
    private static final Duration UNDO_LASTS = Duration.ofMinutes(5);

    private final NoticeTable table;
    private final AccountMail mail;
    private final SiteMap site;

    NoticePublisher(NoticeTable table, AccountMail mail, SiteMap site) {
        this.table = table;
        this.mail = mail;
        this.site = site;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(NoticeKind kind, List<News> news) {
        List<AccountMail.Outgoing> letters = letters(kind, news);
        if (!letters.isEmpty()) {
            mail.sendNews(EnumSet.of(NewsLetters.AT_ONCE), kind.word(), letters, NEWS_LAST);
        }
    }

    /** The same of a change that somebody may undo at once: its letters wait a while. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellHeld(NoticeKind kind, String cause, List<News> news) {
        List<AccountMail.Outgoing> letters = letters(kind, news);
        if (!letters.isEmpty()) {
            mail.sendHeld(kind.word(), letters, NEWS_LAST, new Held(cause, UNDO_LASTS));
        }
    }

    /**
     * Takes back what these people were told of a change, and what they are still to be told: the notices that were not read,
     * and the letters that were not sent. Who has read nothing of it is returned.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Set<UUID> takeBack(NoticeKind kind, UUID change, List<UUID> people) {
        Set<UUID> unread = new HashSet<>(table.takeBack(kind, change.toString(), site.classWork(), people));
        mail.takeBack(kind.word(), change.toString()).forEach(unread::remove);
        return unread;
    }

    /**
     * Takes back what somebody was told of a thing and has not read, in notices whose keys begin with the thing and a space, and
     * the letters with it for their cause. Whether there was such a notice, and they have heard nothing of the thing at all.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean retract(NoticeKind kind, String thing, AccountId reader) {
        boolean unheard = table.retract(kind, thing, reader);
        return !mail.takeBack(kind.word(), thing).contains(reader.value()) && unheard;
    }

    private List<AccountMail.Outgoing> letters(NoticeKind kind, List<News> news) {
        return fresh(kind, news, true).stream()
                .map(one -> new AccountMail.Outgoing(new AccountId(one.account()), zone -> letter(kind, one, zone)))
                .toList();
    }

    /** Tells in the product alone what is written by somebody else. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tellHere(NoticeKind kind, List<News> news) {
        fresh(kind, news, false);
    }

    /** Takes what was told before of the same pages for read: it holds no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(NoticeKind kind, List<News> news) {
        if (!news.isEmpty()) {
            table.settle(kind, news);
        }
    }

    private List<News> fresh(NoticeKind kind, List<News> news, boolean byMail) {
        if (news.isEmpty()) {
            return List.of();
        }
        Set<NoticeTable.Fresh> written = Set.copyOf(table.insert(kind, news, byMail));
        return news.stream()
                .filter(one -> written.contains(new NoticeTable.Fresh(one.account(), one.key())))
                .toList();
    }

    private Letter letter(NoticeKind kind, News news, ZoneId zone) {
        NoticeWords words = NoticeWords.of(kind, news.title(), news.detail(), news.at(), zone);
        return SchoolNotices.about(Letter.of(words.headline(), words.text()), kind, news, zone)
                .with(new Letter.Action(words.action(), mail.link(news.path())))
                .ending("You can turn off such messages in your profile:", mail.link(site.profile()));
    }
}
