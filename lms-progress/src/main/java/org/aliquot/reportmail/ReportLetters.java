package org.aliquot.reportmail;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.aliquot.mail.Letter;
import org.aliquot.people.AccountMail;
import org.aliquot.reports.SavedView;
import org.springframework.stereotype.Component;

/**
 * Writes to whom a report came: that it is there, which kind it is, and who wanted it. Neither the view's name nor anybody in it is in
 * the mail.
 */
@Component
class ReportLetters {

    /** No kind of notice is called so: who turns off answers to questions they reported still gets their reports. */
    private static final String KIND = "scheduled-report";

    private static final Duration USEFUL = Duration.ofDays(7);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.US);

    private final AccountMail mail;
    private final ReportMailLinks links;

    ReportLetters(AccountMail mail, ReportMailLinks links) {
        this.mail = mail;
        this.links = links;
    }

    /** In the caller's transaction. */
    void send(FileTable.Coming coming, SavedView view, boolean fits, String secret) {
        String day = DAY.format(coming.day());
        String words = fits
                ? "Your report of " + day + " is ready. It shows the learners you have access to. Sign in to open it."
                : "Your report of " + day + " is too large for a file. Open the view on the site and narrow it there.";
        String what = ": " + coming.report().title() + ", " + day;
        Letter letter = coming.isByHand()
                ? Letter.of("Your report" + what, words, "You asked for this report.")
                : ended(
                        Letter.of("Your scheduled report" + what, words, by(coming) + " scheduled this report."),
                        mail.link(links.end(secret)));
        send(coming, letter.with(action(coming, view, fits)));
    }

    private void send(FileTable.Coming coming, Letter letter) {
        mail.sendAll(KIND, List.of(new AccountMail.Outgoing(coming.recipient(), _ -> letter)), USEFUL);
    }

    private static Letter ended(Letter letter, String end) {
        return letter.ending("To stop getting this report, open this address:", end)
                .endedAt(end);
    }

    private static String by(FileTable.Coming coming) {
        ScheduleTable.Due due = coming.due();
        return due.owner().equals(coming.recipient()) ? "You" : due.by().replaceAll("\\p{Cntrl}", " ");
    }

    /** A view that is not shared is unknown to all but its owner. */
    private Letter.Action action(FileTable.Coming coming, SavedView view, boolean fits) {
        if (fits) {
            return new Letter.Action("Open the report", mail.link(links.file(coming.id())));
        }
        return view.shared() || coming.due().owner().equals(coming.recipient())
                ? new Letter.Action("Open the view", mail.link(links.view(view.id())))
                : new Letter.Action("Open your reports", mail.link(links.files()));
    }
}
