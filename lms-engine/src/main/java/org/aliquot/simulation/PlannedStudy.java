package org.aliquot.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.aliquot.ability.Ability;
import org.aliquot.ability.Normal;
import org.aliquot.planner.AreaStanding;
import org.aliquot.planner.DayPlanner;
import org.aliquot.planner.FullExam;
import org.aliquot.planner.OpenLesson;
import org.aliquot.planner.OpenQuiz;
import org.aliquot.planner.Standing;
import org.aliquot.planner.StudyDays;
import org.aliquot.planner.Task;

/** The product's plan, task by task; minutes that a day has left over are planned again. */
final class PlannedStudy implements StudyWay {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int PLACEMENT = 30;

    private final StudyDays days;

    PlannedStudy(int exam, int minutes) {
        days = new StudyDays(EnumSet.allOf(DayOfWeek.class), minutes, FIRST.plusDays(exam));
    }

    @Override
    public void study(StudyDesk desk) {
        double before = Double.MAX_VALUE;
        while (desk.minutesLeft() >= 5 && desk.minutesLeft() < before) {
            before = desk.minutesLeft();
            var rest = new StudyDays(days.days(), (int) before, days.exam());
            LocalDate today = FIRST.plusDays(desk.day());
            var due = desk.due(!desk.unread().isEmpty());
            DayPlanner.plan(today, rest, standing(desk, due.size())).forEach(task -> follow(task, desk, due));
        }
    }

    private static void follow(Task task, StudyDesk desk, List<Integer> due) {
        switch (task) {
            case Task.Placement placement -> desk.practise(all(desk), placement.minutes());
            case Task.Review review -> desk.review(due, review.cards());
            case Task.Reading reading -> desk.read(Integer.parseInt(reading.lesson()), reading.minutes());
            case Task.Quiz quiz -> desk.quiz(Integer.parseInt(quiz.exam()));
            case Task.Practice practice -> desk.practise(lessons(desk, practice.area()), practice.questions());
            case Task.Mock mock -> desk.practise(all(desk), mock.minutes());
        }
    }

    private static List<Integer> all(StudyDesk desk) {
        return desk.syllabus().areas().stream()
                .flatMap(area -> desk.syllabus().lessonsOf(area).stream())
                .toList();
    }

    private static List<Integer> lessons(StudyDesk desk, AreaStanding standing) {
        return desk.syllabus().areas().stream()
                .filter(area -> area.code().equals(standing.code()))
                .flatMap(area -> desk.syllabus().lessonsOf(area).stream())
                .toList();
    }

    private static Standing standing(StudyDesk desk, int due) {
        var mastery = desk.record().on(desk.day());
        var areas = desk.syllabus().areas().stream()
                .map(area -> {
                    var known = mastery.areas().get(area.code());
                    Ability ability = known == null ? mastery.level() : known.ability();
                    return new AreaStanding(
                            area.code(), area.share(), Normal.cdf(ability.theta() / ability.se()), false);
                })
                .toList();
        var lessons = desk.unread().stream()
                .map(lesson -> new OpenLesson(
                        lesson.toString(),
                        desk.syllabus().areaOf(lesson).code(),
                        desk.minutesToRead(lesson),
                        desk.minutesToRead(lesson) < Syllabus.MINUTES_OF_A_LESSON))
                .toList();
        var quizzes = desk.unasked().stream()
                .map(lesson -> new OpenQuiz(
                        lesson.toString(),
                        desk.syllabus().areaOf(lesson).code(),
                        Syllabus.MINUTES_OF_A_QUIZ,
                        FIRST.plusDays(desk.readOn(lesson))))
                .toList();
        var placement = desk.record().answers() == 0 ? new FullExam("placement", PLACEMENT) : null;
        return new Standing(
                areas,
                lessons,
                quizzes,
                placement,
                null,
                null,
                new Standing.DueCards(due, StudyDesk.SECONDS_OF_A_CARD));
    }
}
