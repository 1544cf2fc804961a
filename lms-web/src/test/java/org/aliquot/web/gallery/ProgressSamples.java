package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import org.aliquot.web.RuleScale;
import org.aliquot.web.course.CoursePage.State;
import org.aliquot.web.course.RuleWords;
import org.aliquot.web.goal.GoalPage;
import org.aliquot.web.goal.ResultPage;
import org.aliquot.web.progress.AnswersPage;
import org.aliquot.web.progress.ProgressPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.today.ClassWorkPage;
import org.aliquot.web.today.TodayPage;
import org.aliquot.web.today.TodayPage.Action;
import org.aliquot.web.trackrecord.TrackRecordPage;

/** A learner's day and their way so far. */
final class ProgressSamples {

    private static final List<State> LESSONS =
            List.of(State.DONE, State.DONE, State.DONE, State.STARTED, State.OPEN, State.OPEN, State.OPEN);

    private ProgressSamples() {}

    static TodayPage today() {
        return new TodayPage(
                "Friday, November 20",
                "MLT(ASCP) is on Saturday, December 12, in 22 days. Your plan has about 16 hours of study until then.",
                new TodayPage.Next(
                        "Next, about 14 minutes",
                        "Shift or trend? Reading a control chart",
                        "You are probably below the pass point in Laboratory Operations, which is about 8% of the exam.",
                        new Action("Continue reading", "/courses/mlt/x")),
                null,
                new TodayPage.ClassWork(
                        "2 tasks overdue (about 50 minutes), “Quiz: ABO and H” due today (about 12 minutes) and 3 more tasks due in the next 7 days (about 2 h 10 min).",
                        true,
                        new Action("See it all", "/today/class")),
                new TodayPage.Then(
                        "About 22 minutes more",
                        List.of(
                                new TodayPage.Task(9, "18 reviews", "", true, new Action("Review", "/practice")),
                                new TodayPage.Task(
                                        12,
                                        "Quiz: ABO and H",
                                        "You have read this lesson. Questions on a later day help you keep it.",
                                        false,
                                        new Action("See the rules", "/practice/quiz")),
                                new TodayPage.Task(
                                        10,
                                        "10 questions on Blood Banking",
                                        "You are probably below the pass point in Blood Banking, which is about 18% of the exam.",
                                        false,
                                        new Action("Practice", "/practice")))),
                week(),
                new TodayPage.Standing(
                        new TodayPage.Readiness(
                                "82%",
                                "likely 68 to 92%",
                                new RuleScale(
                                        new RuleScale.Ends(0, 100, 10),
                                        new RuleScale.Interval(68, 82, 92),
                                        null,
                                        "Chance to pass: 82 percent, likely between 68 and 92 percent"),
                                "The chance that you would pass an exam like MLT(ASCP) today.",
                                "A practice estimate from 412 answers on 21 days. It is never the board's score."),
                        areas(),
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

    private static List<TodayPage.Day> week() {
        return List.of(
                new TodayPage.Day("Fri", "45 min", 25, true),
                new TodayPage.Day("Sat", "mock, 150 min", 60, false),
                new TodayPage.Day("Sun", "off", 0, false),
                new TodayPage.Day("Mon", "45 min", 25, false),
                new TodayPage.Day("Tue", "light, 22 min", 12, false),
                new TodayPage.Day("Wed", "light, 22 min", 12, false),
                new TodayPage.Day("Thu", "exam", 0, false));
    }

    private static List<TodayPage.Area> areas() {
        return List.of(
                new TodayPage.Area(
                        "Blood Banking",
                        "71 answers",
                        ExamSamples.scale(330, 370, 410),
                        "Probably below the pass point",
                        true,
                        "/progress/answers?area=BB"),
                new TodayPage.Area(
                        "Chemistry",
                        "96 answers",
                        ExamSamples.scale(410, 450, 490),
                        "Above the pass point",
                        false,
                        "/progress/answers?area=CHEM"),
                new TodayPage.Area(
                        "Immunology", "No answers", null, "Not known yet", false, "/progress/answers?area=IMM"));
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
                new TodayPage.Ask(
                        "When is your exam?",
                        "Tell us the exam, its date and the time you have. Then each day begins with a plan that fits.",
                        new Action("Set your goal", "/goal")),
                null,
                new TodayPage.Then("", List.of()),
                List.of(),
                new TodayPage.Standing(null, List.of(), List.of(), null));
    }

    static ClassWorkPage classWork() {
        return new ClassWorkPage(List.of(
                new ClassWorkPage.Due(
                        "Antigens and antibodies",
                        "Was due Nov 18, 2026",
                        true,
                        "MLT class of 2026, 25 minutes",
                        new Action("Read", "/courses/mlt/y")),
                new ClassWorkPage.Due(
                        "MLT practice exam",
                        "Due Dec 4, 2026, 2:00 PM",
                        false,
                        "MLT class of 2026, 2 h 30 min, counts in exam mode, not after that",
                        new Action("Look at it", "/practice/mlt"))));
    }

    static TrackRecordPage trackRecord() {
        return new TrackRecordPage(
                "412 learners have told us how their exam went after we had given them an estimate.",
                new TrackRecordPage.Figures(
                        "2.4",
                        "0.118",
                        "Share that passed by the chance we had given, in 3 groups of 412 people",
                        List.of(
                                new TrackRecordPage.Dot("106.0", "238.0", "6.1"),
                                new TrackRecordPage.Dot("202.0", "154.0", "7.8"),
                                new TrackRecordPage.Dot("310.0", "43.0", "10.0")),
                        List.of(
                                new TrackRecordPage.Row("22%", 50, "24%"),
                                new TrackRecordPage.Row("54%", 130, "52%"),
                                new TrackRecordPage.Row("90%", 232, "89%"))));
    }

    static GoalPage goal(boolean wrong) {
        return new GoalPage(
                List.of(
                        new Choice("ascp-mlt", "Medical Laboratory Technician, MLT(ASCP)", true),
                        new Choice("amt-mlt", "Medical Laboratory Technician, MLT(AMT)", false)),
                "2026-12-12",
                "2026-11-20",
                List.of(new Choice("monday", "Monday", true), new Choice("saturday", "Saturday", false)),
                wrong ? "5" : "45",
                List.of(new Choice("America/New_York", "America/New York", true)),
                "America/New_York",
                List.of(new Choice("", "No reminders", true), new Choice("7", "At 7 AM, if I have not started", false)),
                wrong ? 3 : null,
                wrong ? "MLT(ASCP), no date yet, 30 minutes on Monday" : null,
                "/today",
                wrong
                        ? new FieldErrors(
                                Map.of("minutes", "Type a number from 10 to 480.", "days", "Choose at least one day."))
                        : FieldErrors.NONE);
    }

    static GoalPage goalOfNoCourse() {
        return new GoalPage(
                List.of(),
                "",
                "2026-11-20",
                List.of(),
                "45",
                List.of(),
                null,
                List.of(),
                null,
                null,
                "/today",
                FieldErrors.NONE);
    }

    static ResultPage realResult() {
        return new ResultPage(
                List.of(new Choice("ascp-mlt", "Medical Laboratory Technician, MLT(ASCP)", true)),
                "2026-11-18",
                "2026-11-20",
                "failed",
                "380",
                List.of(
                        new ResultPage.Area("ascp-mlt/BB", "Blood Banking", "", true),
                        new ResultPage.Area("ascp-mlt/CHEM", "Chemistry", "", false)),
                List.of(new ResultPage.Told(
                        "MLT(ASCP), Friday, June 12: not passed, score 362", "/goal/result/x/removal")),
                new FieldErrors(Map.of("satOn", "Choose the day on which you took it: today or earlier.")));
    }

    static ProgressPage progress() {
        return new ProgressPage(
                target(),
                List.of(
                        new ProgressPage.Week(
                                "Nov 16, 2026", "2 h 11 min", "45 min with lessons, 1 h 26 min with questions", "100%"),
                        new ProgressPage.Week("Nov 9, 2026", "none", "", "0%")),
                List.of(new ProgressPage.Course(
                        "MLT preparation",
                        "/courses/mlt",
                        LESSONS,
                        "3 of 7 lessons read",
                        "1 h 12 min with its lessons, 25 min of it this week.",
                        rule(false))),
                List.of(new ProgressPage.Grades(
                        "grades-1",
                        "MLT class of 2027",
                        "Total so far 74.5%, with 2 of 3 graded",
                        List.of(
                                new ProgressPage.Graded("Lessons read", "20% of the total", "61%", ""),
                                new ProgressPage.Graded(
                                        "Quick check",
                                        "40% of the total, the best result counts",
                                        "70%",
                                        "Set by staff on Nov 12, 2026. Your result is 50%."),
                                new ProgressPage.Graded(
                                        "MLT practice exam",
                                        "40% of the total, the last result counts",
                                        "Not graded yet",
                                        "")))),
                ExamSamples.past());
    }

    private static ProgressPage.Target target() {
        return new ProgressPage.Target(
                "MLT(ASCP)",
                new TodayPage.Readiness(
                        "62%",
                        "likely 41 to 80%",
                        new RuleScale(
                                new RuleScale.Ends(0, 100, 10),
                                new RuleScale.Interval(41, 62, 80),
                                null,
                                "Chance to pass: 62 percent, likely between 41 and 80 percent"),
                        "The chance that you would pass an exam like MLT(ASCP) today.",
                        "A practice estimate from 212 answers on 12 days. It is never the board's score."),
                "About 60 more answers would narrow the range, most of all in Immunology and Blood Banking.",
                List.of(
                        new ProgressPage.Point("Nov 15, 2026", "48%", "27 to 70%", "0.0%", "52.0%", "73.0%", "30.0%"),
                        new ProgressPage.Point(
                                "Nov 20, 2026", "62%", "41 to 80%", "100.0%", "38.0%", "59.0%", "20.0%")),
                List.of(
                        new ProgressPage.Area(
                                "Blood Banking",
                                "18%",
                                ExamSamples.scale(330, 370, 410),
                                "Probably below the pass point",
                                true,
                                "71",
                                "44%",
                                "/progress/answers?area=BB"),
                        new ProgressPage.Area("Immunology", "8%", null, "Not known yet", false, "0", "–", null)),
                List.of(new ProgressPage.Topic(
                        "ABO discrepancies",
                        "Blood Banking",
                        "2 of 11 questions right",
                        "/progress/answers?area=BB&topic=x")),
                List.of(new ProgressPage.Mistake(
                        "You reverse the direction of a change",
                        "Decide whether the value goes up or down, and why, before you read the options.",
                        "In these 3 questions:",
                        List.of(new ProgressPage.Made(
                                "ABO discrepancies", "MLT practice exam, question 12", "/attempts/1/review?at=12")))),
                List.of(
                        "Under the clock you take 71 seconds for a question. A whole exam would take you about 1 h 58 min,"
                                + " and you would finish in time."));
    }

    static AnswersPage answers() {
        return new AnswersPage(
                "Blood Banking",
                List.of(
                        new AnswersPage.Row(
                                "Nov 20, 2026",
                                "MLT mock exam, question 7",
                                "ABO discrepancies",
                                false,
                                "First answer",
                                "/attempts/x/review?show=all"),
                        new AnswersPage.Row(
                                "Nov 18, 2026",
                                "Check in the lesson “Rh and weak D”",
                                "Rh names genotype",
                                true,
                                "Answered again",
                                "/courses/mlt/x#check-y")),
                new Paging("1 to 50 of 71", null, "/progress/answers?area=BB&page=2"));
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
