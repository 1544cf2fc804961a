package org.aliquot.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.aliquot.forms.Seeded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayPlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate EXAM = TODAY.plusDays(30);
    private static final FullExam PLACEMENT = new FullExam("placement", 30);
    private static final FullExam MOCK = new FullExam("mock", 50);
    private static final AreaStanding WEAK = new AreaStanding("CH", 0.2, 0.1, false);
    private static final AreaStanding STRONG = new AreaStanding("BB", 0.2, 0.95, false);
    private static final AreaStanding SMALL = new AreaStanding("LO", 0.05, 0.1, false);

    private static StudyDays days(int minutes) {
        return new StudyDays(EnumSet.allOf(DayOfWeek.class), minutes, EXAM);
    }

    private static OpenLesson lesson(String name, String area, int minutes) {
        return new OpenLesson(name, area, minutes, false);
    }

    private static Standing standing(List<OpenLesson> lessons, List<OpenQuiz> quizzes, int due) {
        return new Standing(
                List.of(STRONG, WEAK, SMALL), lessons, quizzes, null, null, null, new Standing.DueCards(due, 15));
    }

    @Test
    void beginsWithThePlacementAlone() {
        var standing = new Standing(
                List.of(WEAK),
                List.of(lesson("a", "CH", 20)),
                List.of(),
                PLACEMENT,
                MOCK,
                null,
                Standing.DueCards.NONE);
        assertThat(DayPlanner.plan(TODAY, days(60), standing)).containsExactly(new Task.Placement("placement", 30));
        assertThat(DayPlanner.plan(TODAY, days(20), standing)).doesNotHaveAnyElementsOfTypes(Task.Placement.class);
    }

    @Test
    void readsFirstWhereMostIsToBeWon() {
        var lessons = List.of(lesson("strong", "BB", 20), lesson("small", "LO", 20), lesson("weak", "CH", 20));
        assertThat(DayPlanner.plan(TODAY, days(40), standing(lessons, List.of(), 0)))
                .extracting(task -> ((Task.Reading) task).lesson())
                .containsExactly("weak", "small");
    }

    @Test
    void readsInTheOrderOfTheCourseWhileNothingTellsTheAreasApart() {
        var areas = List.of(
                new AreaStanding("BIG", 0.6, 0.4, false),
                new AreaStanding("FIRST", 0.1, 0.4, false),
                new AreaStanding("NEXT", 0.3, 0.4, false));
        var lessons = List.of(lesson("a", "FIRST", 20), lesson("b", "NEXT", 20), lesson("c", "BIG", 20));
        var standing = new Standing(areas, lessons, List.of(), null, null, null, Standing.DueCards.NONE);
        assertThat(DayPlanner.plan(TODAY, days(40), standing))
                .extracting(task -> ((Task.Reading) task).lesson())
                .containsExactly("a", "b");
    }

    @Test
    void asksWhatWasReadBeforeReadingOnWhileNothingTellsTheAreasApart() {
        var areas = List.of(new AreaStanding("NEXT", 0.5, 0.4, false), new AreaStanding("READ", 0.5, 0.4, false));
        var quiz = new OpenQuiz("read", "READ", 12, TODAY.minusDays(1));
        var standing = new Standing(
                areas, List.of(lesson("b", "NEXT", 40)), List.of(quiz), null, null, null, Standing.DueCards.NONE);
        assertThat(DayPlanner.plan(TODAY, days(40), standing)).startsWith(new Task.Quiz("read", areas.getLast(), 12));
    }

    @Test
    void readsAPartOfALessonLongerThanTheDay() {
        var plan = DayPlanner.plan(TODAY, days(45), standing(List.of(lesson("long", "CH", 35)), List.of(), 200));
        assertThat(plan).containsExactly(new Task.Review(60, 15), new Task.Reading("long", WEAK, 30, false, false));
    }

    @Test
    void asksForALessonOnALaterDayThanItWasRead() {
        var quizzes =
                List.of(new OpenQuiz("today", "CH", 12, TODAY), new OpenQuiz("before", "CH", 12, TODAY.minusDays(1)));
        assertThat(DayPlanner.plan(TODAY, days(30), standing(List.of(), quizzes, 0)))
                .contains(new Task.Quiz("before", WEAK, 12))
                .doesNotContain(new Task.Quiz("today", WEAK, 12));
    }

    @Test
    void fillsUpWithQuestionsFromTheWeakestArea() {
        assertThat(DayPlanner.plan(TODAY, days(30), standing(List.of(), List.of(), 0)))
                .containsExactly(new Task.Practice(WEAK, 20, 30));
    }

    @Test
    void rehearsesAtMostWeeklyAndOnlyOnADayThatHasTheTime() {
        assertThat(rehearsals(60, null)).isEqualTo(1);
        assertThat(rehearsals(45, null)).isZero();
        assertThat(rehearsals(60, TODAY.minusDays(6))).isZero();
        assertThat(rehearsals(60, TODAY.minusDays(7))).isEqualTo(1);
    }

    private static long rehearsals(int minutes, @Nullable LocalDate last) {
        var standing = new Standing(List.of(WEAK), List.of(), List.of(), null, MOCK, last, Standing.DueCards.NONE);
        return DayPlanner.plan(TODAY, days(minutes), standing).stream()
                .filter(Task.Mock.class::isInstance)
                .count();
    }

    @Test
    void isLighterInTheLastTwoDaysAndEmptyOnTheDay() {
        var standing = standing(List.of(lesson("new", "CH", 20)), List.of(), 40);
        assertThat(DayPlanner.plan(EXAM.minusDays(2), days(60), standing))
                .containsExactly(new Task.Review(40, 10), new Task.Practice(WEAK, 13, 20));
        assertThat(DayPlanner.plan(EXAM, days(60), standing)).isEmpty();
    }

    @Test
    void leavesDaysOffAlone() {
        var weekends = new StudyDays(EnumSet.of(DayOfWeek.SATURDAY), 60, EXAM);
        assertThat(DayPlanner.plan(TODAY, weekends, standing(List.of(), List.of(), 40)))
                .isEmpty();
    }

    @Test
    void leavesDaysOffAloneAlsoInTheLastTwoDays() {
        LocalDate last = EXAM.minusDays(1);
        LocalDate lastButOne = EXAM.minusDays(2);
        var withoutTheLast = new StudyDays(EnumSet.of(lastButOne.getDayOfWeek()), 60, EXAM);

        assertThat(withoutTheLast.minutesOn(lastButOne)).isEqualTo(30);
        assertThat(withoutTheLast.minutesOn(last)).isZero();
        assertThat(DayPlanner.plan(last, withoutTheLast, standing(List.of(), List.of(), 40)))
                .isEmpty();
    }

    @Test
    void beginsARetakeWithWhatTheReportSaidWasBelow() {
        var failed = new AreaStanding("BB", 0.2, 0.95, true);
        var standing = new Standing(
                List.of(WEAK, failed),
                List.of(lesson("weak", "CH", 20), lesson("failed", "BB", 20)),
                List.of(),
                null,
                null,
                null,
                Standing.DueCards.NONE);
        assertThat(DayPlanner.plan(TODAY, days(20), standing))
                .containsExactly(new Task.Reading("failed", failed, 20, false, true));
    }

    @Test
    void neverPlansMoreThanTheMinutesOrFiveTasks() {
        var random = Seeded.stream(20261122, 1);
        for (int trial = 0; trial < 2_000; trial++) {
            int minutes = 5 + random.below(180);
            var lessons = List.of(
                    lesson("a", "CH", 1 + random.below(60)),
                    lesson("b", "BB", 1 + random.below(60)),
                    lesson("c", "LO", 1 + random.below(60)),
                    lesson("d", "XX", 5));
            var quizzes = List.of(
                    new OpenQuiz("q", "CH", 1 + random.below(20), TODAY.minusDays(1)),
                    new OpenQuiz("r", "LO", 1 + random.below(20), TODAY.minusDays(1)));
            var plan = DayPlanner.plan(TODAY, days(minutes), standing(lessons, quizzes, random.below(300)));
            assertThat(plan).isNotEmpty().hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
            assertThat(plan.stream().mapToInt(Task::minutes).sum()).isLessThanOrEqualTo(minutes);
            assertThat(plan).allSatisfy(task -> assertThat(task.minutes()).isPositive());
        }
    }
}
