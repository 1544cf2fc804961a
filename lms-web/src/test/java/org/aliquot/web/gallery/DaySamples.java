package org.aliquot.web.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.web.attempt.ResultPage;
import org.aliquot.web.course.CoursePage.State;
import org.aliquot.web.practice.BuilderPage;
import org.aliquot.web.practice.BuilderPage.Tick;
import org.aliquot.web.progress.ProgressPage;
import org.aliquot.web.recall.RecallHome;
import org.aliquot.web.today.TodayPage;
import org.aliquot.web.today.TodayPage.Action;
import org.aliquot.web.today.TodayPage.Next;
import org.jspecify.annotations.Nullable;

/** The learner's day in its less usual states: nothing known yet, a day off, all done, the exam tomorrow, today and yesterday. */
final class DaySamples {

    private static final TodayPage.Readiness EARLY = new TodayPage.Readiness(
            null,
            "Too early to say",
            null,
            "Answer 50 more questions and you will see here how likely you are to pass MLT(ASCP).",
            "Most are missing in Chemistry and Hematology.");
    private static final TodayPage.Course COURSE = new TodayPage.Course(
            "Medical laboratory technician preparation",
            "/courses/mlt",
            List.of(State.STARTED, State.OPEN, State.OPEN),
            "0 of 60 lessons read");

    private DaySamples() {}

    static Map<String, TodayPage> days() {
        Map<String, TodayPage> days = new LinkedHashMap<>();
        days.put("today-enrolled", enrolled());
        days.put(
                "today-first-day",
                planned(
                        "MLT(ASCP) is on Saturday, December 12, in 20 days. Your plan has about 10 hours of study until"
                                + " then.",
                        new Next(
                                "Next, about 25 minutes",
                                "Where to begin: MLT placement test",
                                "It shows you where to begin. You are not expected to know the answers yet.",
                                new Action("Look at it", "/practice/mlt-placement"),
                                new Action("Not now", "/goal/no-placement")),
                        List.of()));
        days.put(
                "today-off",
                planned(
                        "You are preparing for MLT(ASCP), 45 minutes on 5 days a week. There is no date yet.",
                        new Next(
                                "A day off",
                                "Nothing is planned for today",
                                "Your plan has no study time today. If you want to do something anyway, answer"
                                        + " some questions.",
                                new Action("Practice", "/practice")),
                        List.of()));
        days.put(
                "today-done",
                planned(
                        "MLT(ASCP) is on Saturday, December 12, in 20 days. Your plan has about 10 hours of study until"
                                + " then.",
                        new Next(
                                "Done for today",
                                "That is all for today",
                                "You have done all 2 tasks of your plan. Rest is part of it. If you want more, answer"
                                        + " some questions.",
                                new Action("Practice", "/practice")),
                        List.of(
                                new TodayPage.Task(9, "18 reviews", "", true, new Action("Review", "/review")),
                                new TodayPage.Task(
                                        30, "Rh and weak D", "", true, new Action("Read", "/courses/mlt/x")))));
        days.put("today-exam-tomorrow", tomorrow());
        days.put(
                "today-exam",
                planned(
                        "MLT(ASCP) is today.",
                        new Next(
                                "Your exam is today",
                                "Good luck",
                                "Nothing is planned for today. Come back when you have your result and tell us how it"
                                        + " went.",
                                new Action("Tell us how it went", "/goal/result")),
                        List.of()));
        days.put(
                "today-after-exam",
                planned(
                        "MLT(ASCP) was on Friday, November 20.",
                        new Next(
                                "After your exam",
                                "How did it go?",
                                "Your exam was on Friday, November 20. If you did not pass, your plan starts with the"
                                        + " areas of your score report.",
                                new Action("Tell us how it went", "/goal/result")),
                        List.of()));
        return days;
    }

    private static TodayPage enrolled() {
        return new TodayPage(
                "Sunday, November 22",
                "0 of 60 lessons read in Medical laboratory technician preparation, 34 h of reading left.",
                new Next(
                        "Under way",
                        "Own practice, all areas",
                        "Begun Nov 22, 2026, 11:41 PM, no time limit.",
                        new Action("Continue it", "/attempts/x")),
                new TodayPage.Ask(
                        "When is your exam?",
                        "Tell us the exam, its date and the time you have. Then each day begins with a plan that fits.",
                        new Action("Set your goal", "/goal")),
                null,
                new TodayPage.Then(
                        "",
                        List.of(new TodayPage.Task(
                                25,
                                "Where to begin: MLT placement test",
                                "It shows you where to begin. You are not expected to know the answers yet.",
                                false,
                                new Action("Look at it", "/practice/mlt-placement")))),
                List.of(),
                new TodayPage.Standing(null, List.of(), List.of(COURSE), null));
    }

    private static TodayPage tomorrow() {
        return planned(
                "MLT(ASCP) is tomorrow. Your plan has about 22 minutes of study until then.",
                new Next(
                        "Next, about 15 minutes",
                        "45 reviews",
                        "These come back today, shortly before you would forget them.",
                        new Action("Review", "/review")),
                List.of(new TodayPage.Task(
                        8,
                        "5 questions on Chemistry",
                        "You have answered only a few questions on Chemistry so far. It is about 22% of the exam.",
                        false,
                        new Action("Practice", "/practice"))));
    }

    private static TodayPage planned(String lede, Next next, List<TodayPage.Task> tasks) {
        return new TodayPage(
                "Sunday, November 22",
                lede,
                next,
                null,
                null,
                new TodayPage.Then(tasks.isEmpty() ? "" : "About 8 minutes more", tasks),
                List.of(
                        new TodayPage.Day("Sun", "light, 22 min", 60, true),
                        new TodayPage.Day("Mon", "exam", 0, false),
                        new TodayPage.Day("Tue", "off", 0, false)),
                new TodayPage.Standing(EARLY, List.of(), List.of(COURSE), null));
    }

    /** A goal and nine answers. */
    static ProgressPage littleEvidence() {
        return progress(new ProgressPage.Target(
                "MLT(ASCP)",
                EARLY,
                "",
                List.of(),
                List.of(
                        new ProgressPage.Area(
                                "Blood Banking",
                                "17%",
                                ExamSamples.scale(200, 310, 460),
                                "Too early to say",
                                false,
                                "3",
                                "0%",
                                "/progress/answers?area=BB"),
                        new ProgressPage.Area("Chemistry", "22%", null, "Not known yet", false, "0", "–", null)),
                List.of(),
                List.of(),
                List.of()));
    }

    /** No goal yet. */
    static ProgressPage withoutGoal() {
        return progress(null);
    }

    private static ProgressPage progress(ProgressPage.@Nullable Target target) {
        return new ProgressPage(
                target,
                List.of(),
                List.of(new ProgressPage.Course(
                        "MLT preparation",
                        "/courses/mlt",
                        List.of(State.OPEN, State.OPEN),
                        "0 of 60 lessons read",
                        "",
                        ProgressSamples.rule(false))),
                List.of(),
                List.of());
    }

    static RecallHome reviewed() {
        return new RecallHome(
                new RecallHome.Today("Done for today: 18 reviews.", null, "The next ones come back tomorrow.", null),
                List.of(
                        new RecallHome.Bar("Nov 22, 2026", "Sun", 0, 0, 0, 0),
                        new RecallHome.Bar("Nov 23, 2026", "Mon", 12, 12, 46, 120)),
                new RecallHome.Limit(15, List.of(5, 10, 15, 30)),
                "The days between reviews follow the memory of many thousand learners. After 400 reviews they follow"
                        + " yours; you have made 18 reviews.");
    }

    /** Nothing chosen, and nothing that fits. */
    static BuilderPage nothingFits() {
        return new BuilderPage(
                "ascp-mlt",
                List.of(),
                List.of(new BuilderPage.Area(
                        new Tick("BB", "Blood Banking", "125 questions, 125 new", false), List.of(), false)),
                List.of(new Tick("choice", "Choose an answer", "675", false)),
                List.of(
                        new Tick("any", "All, at random", "732", false),
                        new Tick("missed", "Missed last time", "0", true)),
                List.of(new Tick("tutor", "Tutor mode: the reasons after each answer", "", true)),
                20,
                30,
                new BuilderPage.Fits(
                        "No question fits",
                        "Questions you miss are collected here until you answer them right. Choose more areas, or"
                                + " others under “Which ones”.",
                        false,
                        null));
    }

    /** Of practice: areas with counts and no estimates. */
    static ResultPage ofPractice() {
        return new ResultPage(
                new ResultPage.Head(
                        "2 of 10 right",
                        "Own practice, all areas",
                        "Tutor mode, 10 questions in 2 min. Nov 22, 2026, 11:44 PM. 10 of 10 answered."),
                new ResultPage.Score(
                        "2",
                        "of 10 questions right",
                        null,
                        List.of("In tutor mode the reasons come with each answer, so there is no estimate."),
                        null),
                List.of(new ResultPage.Step(
                        "Practice what you missed",
                        "Questions that you missed, from this and other exams, until you answer them right",
                        "Build it",
                        "/practice/new?pool=missed")),
                List.of(
                        new ResultPage.Area("Blood Banking", "15 to 20%", "0 of 6", null),
                        new ResultPage.Area("Immunology", "5 to 10%", "2 of 4", null)),
                List.of(),
                new ResultPage.Links(
                        "/api/v1/attempts/x/receipt", null, "/attempts/x/result.pdf", "/attempts/x/shares"));
    }
}
