package org.aliquot.web.gallery;

import java.util.List;
import java.util.stream.Stream;
import org.aliquot.web.RuleScale;
import org.aliquot.web.learner.LearnerListPage;
import org.aliquot.web.learner.LearnerPage;
import org.aliquot.web.learner.LearnerTable;
import org.aliquot.web.learner.LearnerWhole;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.today.TodayPage;
import org.jspecify.annotations.Nullable;

/** Pages about one learner, for staff. */
final class LearnerSamples {

    private LearnerSamples() {}

    static LearnerPage learner() {
        return new LearnerPage(
                "Sami Haddad",
                "#",
                "#",
                List.of("sami@example.org", "Extra time 50%"),
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
                new LearnerPage.Lists(
                        tasks(),
                        table(
                                "lessons",
                                "Lessons",
                                List.of("Lesson", "Course", "Read", "Time spent"),
                                List.of(row("ABO and H", "MLT preparation", "Read Nov 9, 2026", "35 minutes"))),
                        table("messages", "Messages", List.of("Message", "From", "Sent", "Read"), List.of()),
                        table(
                                "acts",
                                "What was done",
                                List.of("What", "About", "By", "When"),
                                List.of(row("Extra time given", "Quick check", "Sam Ito", "Nov 2, 2026, 2:03 PM")))),
                whole(),
                "Nov 20, 2026, 2:03 PM");
    }

    static LearnerListPage list() {
        return new LearnerListPage("Sami Haddad", "#", tasks(), new Paging("1 to 2", "#", null));
    }

    private static LearnerTable tasks() {
        return table(
                "tasks",
                "Assignments",
                List.of("Assignment", "Class", "Due", "State"),
                List.of(
                        List.of(
                                cell("Lesson: ABO and H", null, null),
                                cell("Weekend class 2026-10", "#", null),
                                cell("Nov 9, 2026", null, null),
                                cell("Overdue", null, "warn")),
                        List.of(
                                cell("Quick check", null, null),
                                cell("Weekend class 2026-10", "#", null),
                                cell("Dec 4, 2026, 5:00 PM, individual dates", null, null),
                                cell("Done Nov 19, 2026", null, "good"))));
    }

    private static LearnerTable table(String id, String title, List<String> heads, List<List<LearnerTable.Cell>> rows) {
        return new LearnerTable(id, title, "Newest first", "None yet.", heads, rows, "#" + id);
    }

    private static List<LearnerTable.Cell> row(String... words) {
        return Stream.of(words).map(each -> cell(each, null, null)).toList();
    }

    private static LearnerTable.Cell cell(String words, @Nullable String url, @Nullable String tone) {
        return new LearnerTable.Cell(words, url, tone);
    }

    private static LearnerWhole whole() {
        return new LearnerWhole(
                null,
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
                        "MLT preparation", "Not complete. Still asked for:", List.of("4 lessons (3 of 7 read)"))),
                List.of(new LearnerWhole.Talk("1", "Weekend class 2026-10")),
                List.of(
                        new LearnerWhole.Note(
                                "Talked to in Weekend class 2026-10, Nov 20, 2026, by Dana Whitfield",
                                "Works nights until December.",
                                "#"),
                        new LearnerWhole.Note("Nov 12, 2026, Sam Ito", "Asked for more practice in blood bank.", null)),
                "#",
                "#",
                "#",
                "#");
    }
}
