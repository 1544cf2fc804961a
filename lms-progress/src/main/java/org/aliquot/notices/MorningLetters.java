package org.aliquot.notices;

import java.time.Duration;
import java.util.List;
import org.aliquot.digest.Sha256;
import org.aliquot.mail.Letter;
import org.aliquot.people.AccountMail;
import org.aliquot.people.Secrets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is new in one letter: with its mark that it is written in one transaction, so that each day has one or none. */
@Component
class MorningLetters {

    static final String KIND = "news";
    static final String OPENING = "Here is what you have not read yet:";

    /** More are a number: who has so many reads them on the page. */
    static final int MOST_LINES = 20;

    private static final Duration USEFUL = Duration.ofHours(12);

    private final MorningTable table;
    private final AccountMail mail;
    private final SiteMap site;

    MorningLetters(MorningTable table, AccountMail mail, SiteMap site) {
        this.table = table;
        this.mail = mail;
        this.site = site;
    }

    /** Nothing when all of it was read meanwhile. */
    @Transactional
    void write(MorningTable.Waiting waiting) {
        String secret = Secrets.random();
        if (!table.write(waiting, Sha256.of(secret))) {
            return;
        }
        List<MorningTable.Told> news = table.take(waiting);
        if (!news.isEmpty()) {
            Letter letter = letter(news, mail.link(site.endOfLetters(secret)));
            mail.sendAll(KIND, List.of(new AccountMail.Outgoing(waiting.reader(), _ -> letter)), USEFUL);
        }
    }

    private Letter letter(List<MorningTable.Told> news, String end) {
        int others = Math.max(0, news.size() - MOST_LINES);
        List<Letter.Line> lines =
                news.stream().limit(MOST_LINES).map(this::line).toList();
        String subject = news.size() == 1 ? "1 new notice" : news.size() + " new notices";
        Letter letter = Letter.of(subject, OPENING)
                .opening(1)
                .about("number", String.valueOf(news.size()))
                .listing(lines);
        String all = others == 0 ? "See your notices" : "See your notices, and " + others + " more";
        return letter.with(new Letter.Action(all, mail.link(site.notices())))
                .ending(
                        "You get news once a day. To get them at once, open your profile:",
                        mail.link(site.profile()),
                        "To stop these emails, open this address:",
                        end)
                .endedAt(end);
    }

    private Letter.Line line(MorningTable.Told told) {
        return new Letter.Line(told.words().headline(), told.words().text(), mail.link(told.path()));
    }
}
