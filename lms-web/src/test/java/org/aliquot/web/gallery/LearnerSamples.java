package org.aliquot.web.gallery;

import java.util.List;
import org.aliquot.web.learner.LearnerPage;

/** Pages about one learner, for staff. */
final class LearnerSamples {

    private LearnerSamples() {}

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
                        new LearnerPage.Sitting(
                                "Quick check", "#", "Exam mode", "Nov 19, 2026, 1:10 PM", "7 of 10 right"),
                        new LearnerPage.Sitting("MLT practice exam", "#", "Tutor mode", "Nov 20, 2026, 1:10 PM", "")),
                "Nov 20, 2026, 2:03 PM");
    }
}
