package org.aliquot.web.gallery;

import java.util.List;
import org.aliquot.web.course.CoursePage.State;
import org.aliquot.web.course.RuleWords;
import org.aliquot.web.progress.ProgressPage;
import org.aliquot.web.today.TodayPage;
import org.aliquot.web.today.TodayPage.Action;

/** A learner's day and their way so far. */
final class ProgressSamples {

    private static final List<State> LESSONS =
            List.of(State.DONE, State.DONE, State.DONE, State.STARTED, State.OPEN, State.OPEN, State.OPEN);

    private ProgressSamples() {}

    static TodayPage today() {
        return new TodayPage(
                "Friday, November 20",
                "3 of 7 lessons read in MLT preparation.",
                new TodayPage.Next(
                        "Next, about 14 minutes",
                        "Shift or trend? Reading a control chart",
                        "You began this lesson on Wednesday.",
                        new Action("Continue reading", "/courses/mlt/x")),
                List.of(
                        new TodayPage.Due(
                                "Antigens and antibodies",
                                "Was due Nov 18, 2026",
                                true,
                                "MLT class of 2026, 25 minutes",
                                new Action("Read", "/courses/mlt/y")),
                        new TodayPage.Due(
                                "MLT practice exam",
                                "Due Dec 4, 2026, 2:00 PM",
                                false,
                                "MLT class of 2026, 2 h 30 min, not after that",
                                new Action("Look at it", "/practice/mlt"))),
                List.of(
                        new TodayPage.Task(
                                12,
                                "Quiz: ABO and H",
                                "8 questions on the lesson you read last, with the reasons afterwards",
                                new Action("Look at it", "/practice/quiz")),
                        new TodayPage.Task(
                                150,
                                "MLT practice exam",
                                "100 questions by the blueprint, under the clock",
                                new Action("Look at it", "/practice/mlt"))),
                new TodayPage.Standing(
                        List.of(new TodayPage.Course(
                                "MLT preparation", "/courses/mlt", LESSONS, "3 of 7 lessons read")),
                        new TodayPage.LastExam(
                                "MLT practice exam",
                                "November 15",
                                "438",
                                "likely 396 to 480",
                                ExamSamples.scale(396, 438, 480),
                                new Action("Read the result", "/attempts/x/result"))));
    }

    static TodayPage newcomer() {
        return new TodayPage(
                "Friday, November 20",
                "Nothing is waiting for you.",
                new TodayPage.Next(
                        "First step",
                        "Choose a course",
                        "A course brings lessons, questions and practice exams. You read at your own pace.",
                        new Action("See the courses", "/")),
                List.of(),
                List.of(),
                new TodayPage.Standing(List.of(), null));
    }

    static ProgressPage progress() {
        return new ProgressPage(
                List.of(new ProgressPage.Course(
                        "MLT preparation",
                        "/courses/mlt",
                        LESSONS,
                        "3 of 7 lessons read",
                        "1 h 12 min with its lessons, 25 min of it this week.",
                        rule(false))),
                ExamSamples.past());
    }

    static RuleWords.View rule(boolean complete) {
        return new RuleWords.View(
                complete,
                complete
                        ? "Completed on Nov 20, 2026."
                        : "To complete the course: reach 400 in “MLT practice exam”. 2 of 3 parts done.",
                List.of(
                        new RuleWords.Line(true, "7 of 7 lessons read"),
                        new RuleWords.Line(true, "3 of 3 quizzes passed in exam mode"),
                        new RuleWords.Line(complete, "“MLT practice exam”: 400 or more, your best is 380")));
    }
}
