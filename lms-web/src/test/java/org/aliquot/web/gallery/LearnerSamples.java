package org.aliquot.web.gallery;

import java.util.List;
import org.aliquot.web.RuleScale;
import org.aliquot.web.learner.LearnerPage;
import org.aliquot.web.learner.LearnerWhole;
import org.aliquot.web.today.TodayPage;

/** Pages about one learner, for staff. */
final class LearnerSamples {

    private LearnerSamples() {}

    static LearnerPage learner() {
        return new LearnerPage(
                "Sami Haddad",
                "#",
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
                        new LearnerPage.Sitting(
                                "Quick check", "#", "Exam mode", "Nov 19, 2026, 1:10 PM", "7 of 10 right"),
                        new LearnerPage.Sitting("MLT practice exam", "#", "Tutor mode", "Nov 20, 2026, 1:10 PM", "")),
                whole(),
                "Nov 20, 2026, 2:03 PM");
    }

    private static LearnerWhole whole() {
        return new LearnerWhole(
                new TodayPage.Readiness(
                        "62%",
                        "likely 41 to 80%",
                        new RuleScale(
                                new RuleScale.Ends(0, 100, 10),
                                new RuleScale.Interval(41, 62, 80),
                                null,
                                "Chance to pass: 62 percent, likely between 41 and 80 percent"),
                        "",
                        "A practice estimate from 244 answers on 31 days."),
                List.of(
                        new TodayPage.Area(
                                "Blood Banking",
                                "71 answers",
                                ExamSamples.scale(330, 370, 410),
                                "Probably below the pass point",
                                true,
                                "#"),
                        new TodayPage.Area("Chemistry", "No answers", null, "Not known yet", false, "#")),
                List.of(new LearnerWhole.Completion(
                        "MLT preparation", "Not complete. Still asked for:", List.of("3 of 7 lessons read"))),
                List.of(new LearnerWhole.Talk("1", "Weekend class 2026-10")),
                List.of(
                        new LearnerWhole.Note(
                                "Talked to in Weekend class 2026-10, Nov 20, 2026, by Dana Whitfield",
                                "Works nights until December.",
                                "#"),
                        new LearnerWhole.Note("Nov 12, 2026, Sam Ito", "Asked for more practice in blood bank.", null)),
                List.of(new LearnerWhole.Deed("Accommodation changed", "Priya Raman", "Nov 2, 2026, 2:03 PM")),
                "#",
                "#",
                "#",
                "#");
    }
}
