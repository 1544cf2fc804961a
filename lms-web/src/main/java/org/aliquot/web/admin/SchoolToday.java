package org.aliquot.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.mail.Outbox;
import org.aliquot.outreach.Strikes;
import org.aliquot.pathway.FactDesk;
import org.aliquot.pathway.Facts;
import org.aliquot.people.Accounts;
import org.aliquot.reports.Report;
import org.aliquot.reports.SchoolDay;
import org.aliquot.reports.SchoolFigures;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.web.address.RunningUrls;
import org.springframework.stereotype.Component;

/** The school in figures, each with the page behind it, and what to look at first. */
@Component
class SchoolToday {

    private final SchoolFigures figures;
    private final Strikes strikes;
    private final Accounts accounts;
    private final AttemptDesk attempts;
    private final Outbox outbox;
    private final Facts facts;
    private final FactDesk desk;

    SchoolToday(
            SchoolFigures figures,
            Strikes strikes,
            Accounts accounts,
            AttemptDesk attempts,
            Outbox outbox,
            Facts facts,
            FactDesk desk) {
        this.facts = facts;
        this.desk = desk;
        this.figures = figures;
        this.strikes = strikes;
        this.accounts = accounts;
        this.attempts = attempts;
        this.outbox = outbox;
    }

    /** What stands on the page above the packs. */
    record Seen(Overview.Next next, List<Overview.Tally> tallies) {}

    Seen seen() {
        SchoolDay day = figures.today();
        int risk = strikes.atRisk();
        int waiting = outbox.waiting();
        return new Seen(
                next(day, risk, outbox.isEmptied() ? 0 : waiting),
                List.of(
                        tally(day.enrolled(), "Enrolled", "active today, one for each learner and course", active("")),
                        tally(day.started(), "Started", "of " + count(day.enrolled()) + " enrolled", active("started")),
                        tally(risk, "To talk to", "by the rules of their classes", CohortUrls.CLASSES),
                        tally(day.ending(), "Access ending", "within " + SchoolFigures.SOON + " days", windows()),
                        tally(
                                day.completed(),
                                "Completions",
                                "in the last " + SchoolFigures.LATELY + " days",
                                completions(day)),
                        new Overview.Tally(
                                day.marked() == 0 ? "–" : Math.round(100.0 * day.passed() / day.marked()) + "%",
                                "Pass rate",
                                day.marked() == 0
                                        ? "no exam with a passing score in " + SchoolFigures.LATELY + " days"
                                        : count(day.passed()) + " of " + count(day.marked()) + " exams in "
                                                + SchoolFigures.LATELY + " days",
                                marked(day)),
                        tally(
                                waiting,
                                "Mail waiting",
                                outbox.isEmptied() ? "to be sent" : "no mail server is set up",
                                AdminUrls.OUTBOX),
                        tally(desk.due(facts.today()), "Facts to check", "past the day to look again", AdminUrls.FACTS),
                        tally(attempts.running(), "Attempts running now", "", RunningUrls.ATTEMPTS),
                        tally(accounts.count(), "People with an account", "", AdminUrls.PEOPLE)));
    }

    private static Overview.Next next(SchoolDay day, int risk, int unsent) {
        if (unsent > 0) {
            return new Overview.Next(
                    Wording.count(unsent, "message") + " cannot be sent",
                    "No mail server is set up, so invitations and other messages wait. You can pass on their links yourself.",
                    "Open the outbox",
                    AdminUrls.OUTBOX);
        }
        if (day.ending() > 0) {
            return new Overview.Next(
                    "Access of " + Wording.count(day.ending(), "enrollment") + " ends within " + SchoolFigures.SOON
                            + " days",
                    "Extend it, or let the learners know.",
                    "See whose",
                    windows());
        }
        if (risk > 0) {
            return new Overview.Next(
                    Wording.count(risk, "learner") + " to talk to",
                    "They are behind, inactive, or scored low by the rules of their classes. Each class lists its own under Who to talk to.",
                    "See the classes",
                    CohortUrls.CLASSES);
        }
        return new Overview.Next(
                "Nothing waits for you", "There is no one to talk to, and no access ends soon.", null, null);
    }

    private static Overview.Tally tally(long figure, String words, String more, String url) {
        return new Overview.Tally(count(figure), words, more, url);
    }

    private static String count(long number) {
        return String.format(Locale.US, "%,d", number);
    }

    /** The rows that are counted, no more. */
    private static String active(String progress) {
        return ReportUrls.report(Report.LEARNERS, Map.of("status", "active", "progress", progress));
    }

    /** Those that are counted, the latest first. */
    private static String completions(SchoolDay day) {
        return ReportUrls.report(
                Report.LEARNERS,
                Map.of(
                        "completedFrom",
                        lately(day),
                        "sort",
                        "-completedOn",
                        "columns",
                        "name,course,status,completedOn,lastOn"));
    }

    private static String marked(SchoolDay day) {
        return ReportUrls.report(Report.SITTINGS, Map.of("passed", "marked", "from", lately(day)));
    }

    private static String lately(SchoolDay day) {
        return day.day().minusDays(SchoolFigures.LATELY - 1L).toString();
    }

    private static String windows() {
        return ReportUrls.report(Report.WINDOWS, Map.of("days", "" + SchoolFigures.SOON));
    }
}
