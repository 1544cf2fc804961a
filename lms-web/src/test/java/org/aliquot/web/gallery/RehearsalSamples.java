package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import org.aliquot.web.rehearsal.RehearsalPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/** A day to rehearse: busy, while it is played, and one without exams. */
final class RehearsalSamples {

    private static final String PLAYED = "112 learners in MLT mock exam and 60 learners in Phlebotomy final";

    private static final List<Choice> EXAMS = List.of(
            new Choice("mlt-mock-50", "MLT mock exam", true), new Choice("pbt-final", "Phlebotomy final", false));

    private static final List<RehearsalPage.Figure> FIGURES = List.of(
            new RehearsalPage.Figure(
                    "From Start to the questions",
                    "172",
                    "640 ms",
                    "2.1 s",
                    "5.6 s",
                    "6.2 s",
                    "slowest within 5 seconds"),
            new RehearsalPage.Figure(
                    "Saving an answer", "1,204", "6 ms", "22 ms", "61 ms", "240 ms", "99 % within 1 second"),
            new RehearsalPage.Figure(
                    "Handing in", "172", "80 ms", "400 ms", "1.1 s", "1.2 s", "slowest within 15 seconds"));

    private RehearsalSamples() {}

    static RehearsalPage day() {
        return new RehearsalPage(
                "2026-11-28",
                "Saturday, November 28",
                "172 learners may start at 9:00 AM. 8 learners may start at other times of the day.",
                List.of(
                        new RehearsalPage.Line(
                                "MLT mock exam",
                                "#",
                                "Evening class with a rather long name, fall 2026",
                                "#",
                                "Nov 28, 2026, 9:00 AM",
                                "Closes Nov 28, 2026, 11:30 AM",
                                "112 learners",
                                "3 could not start",
                                "4 with extra time, at most until 12:15 PM"),
                        new RehearsalPage.Line(
                                "Phlebotomy final",
                                "#",
                                "Everyone with access",
                                null,
                                "Nov 28, 2026, 9:00 AM",
                                "Does not close",
                                "60 learners",
                                "",
                                "")),
                List.of(
                        new RehearsalPage.Finding(
                                "bad",
                                "3 learners could not start MLT mock exam of Evening class: without access to the course on that day",
                                "Start or extend their access.",
                                "#",
                                "Access to courses",
                                List.of(
                                        new RehearsalPage.Named("Ada Learner", "#"),
                                        new RehearsalPage.Named("Ben Learner", "#")),
                                "and 1 more"),
                        new RehearsalPage.Finding(
                                "warn",
                                "The newest backup is 3 days old.",
                                "systemctl --failed; journalctl -u aliquot-backup",
                                null,
                                "",
                                List.of(),
                                "")),
                new RehearsalPage.Play(PLAYED, null, EXAMS, "", FieldErrors.NONE),
                null,
                result("bad", "It will not hold: starts take long."),
                List.of(
                        past("It will not hold: starts take long."),
                        past("Stopped before the end, so nothing can be said.")));
    }

    private static RehearsalPage.Past past(String sentence) {
        return new RehearsalPage.Past("Nov 27, 2026, 4:10 PM", "Grace Admin", "Nov 28, 2026", PLAYED, sentence);
    }

    private static RehearsalPage.Result result(String tone, String sentence) {
        return new RehearsalPage.Result(
                tone,
                sentence,
                "Nov 27, 2026, 4:10 PM, for Nov 28, 2026: " + PLAYED,
                List.of(new RehearsalPage.Reason(
                        "The slowest learner waited 6.2 s for the questions (bar: 5 seconds).",
                        "Let classes start some minutes apart, or use a machine with more processors.")),
                FIGURES,
                List.of(
                        "Processors were busy up to 97 percent.",
                        "21.4 GB are free on the disk of the data directory."));
    }

    static RehearsalPage running() {
        RehearsalPage day = day();
        return new RehearsalPage(
                day.typed(),
                day.day(),
                day.busiest(),
                day.lines(),
                List.of(),
                day.play(),
                new RehearsalPage.Progress("All press Start: 64 of 172 have their questions.", PLAYED, false),
                result("good", "It will hold."),
                List.of());
    }

    static RehearsalPage quiet() {
        return new RehearsalPage(
                "2026-11-29",
                "Sunday, November 29",
                "",
                List.of(),
                List.of(),
                new RehearsalPage.Play(
                        "",
                        "Someone is taking an exam now, and a rehearsal would slow it down. Try again when nobody does.",
                        EXAMS,
                        "5000",
                        new FieldErrors(Map.of("learners", "Enter a whole number from 1 to 1000."))),
                null,
                null,
                List.of());
    }
}
