package org.aliquot.notices;

import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aliquot.mail.Letter;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountMail;
import org.aliquot.people.NewsLetters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people news, each piece once: in the product and by mail, as they want it. Three statements for however many. What
 * somebody wants once a day waits for {@link MorningLetters}.
 */
@Component
class NoticePublisher {

    private static final Duration NEWS_LAST = Duration.ofDays(2);

    private final NoticeTable table;
    private final AccountMail mail;
    private final SiteMap site;

    NoticePublisher(NoticeTable table, AccountMail mail, SiteMap site) {
        this.table = table;
        this.mail = mail;
        this.site = site;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(NoticeKind kind, List<News> news) {
        List<News> fresh = fresh(kind, news, true);
        if (!fresh.isEmpty()) {
            mail.sendNews(
                    EnumSet.of(NewsLetters.AT_ONCE),
                    kind.word(),
                    fresh.stream()
                            .map(one -> new AccountMail.Outgoing(
                                    new AccountId(one.account()), zone -> letter(kind, one, zone)))
                            .toList(),
                    NEWS_LAST);
        }
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
