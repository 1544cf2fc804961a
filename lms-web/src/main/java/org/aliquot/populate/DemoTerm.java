package org.aliquot.populate;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.cohort.Assignment;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.PastCohort;
import org.aliquot.completion.PastLesson;
import org.aliquot.people.AccountId;

/**
 * A class of the demonstration: what it is called, when it began, and what is due when.
 *
 * @param weeks from its first day to the day of the exam
 * @param mocks days after the first one on which a mock exam is due
 */
record DemoTerm(String name, LocalDate since, int weeks, List<Integer> mocks, List<DemoStudent> students) {

    private static final String NAME = "MLT evening class, ";

    static final String MOCK = "mlt-mock-50";
    static final String PLACEMENT = "mlt-placement";

    /** A lesson in so many has its quiz assigned. */
    private static final int QUIZ_EVERY = 4;

    private static final int ACCESS_DAYS = 180;

    /** Eight weeks behind it, three and a half before it. */
    static DemoTerm current(Scene scene) {
        String name = NAME + season(scene.today());
        return new DemoTerm(name, monday(scene.daysAgo(56)), 11, List.of(30, 49), DemoCast.CLASS);
    }

    /** The one before, which ended when this one began. */
    static DemoTerm former(Scene scene) {
        LocalDate since = monday(scene.daysAgo(147));
        String name = NAME + season(since.plusDays(49));
        return new DemoTerm(name, since, 12, List.of(72), DemoCast.FORMER);
    }

    DemoTerm {
        mocks = List.copyOf(mocks);
        students = List.copyOf(students);
    }

    LocalDate lastDay() {
        return since.plusWeeks(weeks).minusDays(3);
    }

    boolean isOver(Scene scene) {
        return lastDay().isBefore(scene.today());
    }

    /** The lesson's quiz, where it is part of the plan. */
    static boolean asksQuizOf(int lesson) {
        return lesson % QUIZ_EVERY == QUIZ_EVERY - 1;
    }

    Group group(Scene scene, Scene.Course course, List<AccountId> instructors, String code, Dice dice) {
        Instant made = scene.at(since.minusDays(12), 36_000);
        UUID id = Ids.at(made, dice.random());
        CohortSettings settings =
                CohortSettings.usual(name, CohortKind.CLASS, course.slug()).during(since, null, ACCESS_DAYS);
        PastCohort cohort = new PastCohort(
                id,
                settings,
                course.id(),
                isOver(scene) ? null : code,
                false,
                made,
                scene.administrator(),
                instructors,
                plan(id, course, dice));
        return new Group(cohort, course, since);
    }

    private List<Assignment> plan(UUID cohort, Scene.Course course, Dice dice) {
        List<Assignment> plan = new ArrayList<>();
        List<PastLesson> lessons = course.lessons();
        long days = ChronoUnit.DAYS.between(since, lastDay());
        for (int i = 0; i < lessons.size(); i++) {
            LocalDate due = since.plusDays(3 + days * i / lessons.size());
            plan.add(Group.assignment(
                    dice, cohort, AssignmentKind.LESSON, lessons.get(i).slug(), due));
            if (asksQuizOf(i)) {
                course.quizOf(lessons.get(i))
                        .map(quiz -> quiz.version().spec().key())
                        .ifPresent(quiz ->
                                plan.add(Group.assignment(dice, cohort, AssignmentKind.EXAM, quiz, due.plusDays(2))));
            }
        }
        plan.add(Group.assignment(
                dice, cohort, AssignmentKind.EXAM, MOCK, lastDay().minusDays(10)));
        return plan;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String season(LocalDate day) {
        String season = switch (day.getMonth()) {
            case DECEMBER, JANUARY, FEBRUARY -> "winter";
            case MARCH, APRIL, MAY -> "spring";
            case JUNE, JULY, AUGUST -> "summer";
            case SEPTEMBER, OCTOBER, NOVEMBER -> "fall";
        };
        return season + " " + day.getYear();
    }
}
