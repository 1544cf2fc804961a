package org.aliquot.web.gallery;

import java.util.List;
import org.aliquot.web.attempt.ReviewPage;
import org.aliquot.web.learner.LearnerPage;
import org.aliquot.web.running.AttemptSheet;

/** Pages about one learner, for staff. */
final class LearnerSamples {

    private LearnerSamples() {}

    static AttemptSheet attempt() {
        return new AttemptSheet(
                "MLT practice exam",
                "Maya Okafor",
                "#",
                List.of("Exam mode", "Started Nov 19, 2026, 1:10 PM", "50 of 50 answered", "34 of 50 right"),
                List.of(
                        question(1, ReviewPage.Outcome.RIGHT, "41 s, saved 1 time, last 1:11:02 PM"),
                        question(2, ReviewPage.Outcome.WRONG, "1 min 10 s, saved 3 times, last 1:13:40 PM, flagged")),
                List.of(new AttemptSheet.Event(
                        "Nov 19, 2026, 1:40 PM", "Extra time of 10 minutes, Dana Whitfield: the network was down")),
                "2:05:12 PM");
    }

    private static AttemptSheet.Question question(int position, ReviewPage.Outcome outcome, String course) {
        return new AttemptSheet.Question(
                position,
                outcome,
                course,
                TeachSamples.question(true),
                new ReviewPage.Drawn(null, List.of()),
                List.of(),
                TeachSamples.notes());
    }

    static LearnerPage learner() {
        return new LearnerPage(
                "Sami Haddad",
                "#",
                List.of("sami@example.org", "Extra time 50 %"),
                List.of(new LearnerPage.InClass(
                        "Weekend class 2026-10",
                        "#",
                        3,
                        7,
                        "Shift or trend? Reading a control chart",
                        "2 assignments overdue since Nov 9, 2026",
                        "Nov 9, 2026",
                        "Open. From Sep 1, 2026 through Dec 31, 2026")),
                List.of(
                        new LearnerPage.Sitting("Quick check", "#", "Exam mode", "Nov 19, 2026, 1:10 PM", "7 of 10 right"),
                        new LearnerPage.Sitting("MLT practice exam", "#", "Tutor mode", "Nov 20, 2026, 1:10 PM", "")),
                "Nov 20, 2026, 2:03 PM");
    }
}
