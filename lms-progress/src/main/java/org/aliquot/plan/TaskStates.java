package org.aliquot.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LessonStanding;
import org.aliquot.completion.LessonState;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.people.AccountId;
import org.aliquot.planner.AreaStanding;
import org.aliquot.proficiency.AnswerKind;
import org.springframework.stereotype.Component;

/** Which of a day's tasks are done: by what was read, handed in and answered, wherever it was started from. */
@Component
class TaskStates {

    /** Of a part of a lesson so much of its minutes is taken for done. */
    private static final double MOST_OF_IT = 0.8;

    private static final Set<AnswerKind> PRACTICE = EnumSet.of(AnswerKind.EXAM, AnswerKind.PRACTICE);

    /** What is known anyway when a day is planned. */
    record Known(
            LearnerMastery own,
            List<AreaStanding> areas,
            List<CourseProgress> courses,
            List<ExamVersion> open,
            Map<String, PlanFacts.Sat> sat,
            DueReviews.Due due) {

        Optional<LessonStanding> lesson(PlannedTask task) {
            return courses.stream()
                    .filter(course -> course.slug().equals(task.course()))
                    .flatMap(course -> course.lessons().stream())
                    .filter(lesson -> lesson.slug().equals(task.ref()))
                    .findFirst();
        }

        Optional<String> examTitle(PlannedTask task) {
            return open.stream()
                    .map(ExamVersion::spec)
                    .filter(exam -> exam.key().equals(task.ref()))
                    .map(exam -> exam.title())
                    .findFirst();
        }

        boolean satToday(PlannedTask task) {
            PlanFacts.Sat was = sat.get(task.ref());
            return was != null && was.last().equals(own.evidence().today());
        }

        /** Questions answered today, in an area unless it is null; checks in lessons and reviews are not practice. */
        long answeredToday(PlannedTask task) {
            LocalDate today = own.evidence().today();
            return own.evidence().answers().stream()
                    .filter(answer -> PRACTICE.contains(answer.kind())
                            && answer.day().equals(today)
                            && answer.area().equals(task.area()))
                    .count();
        }
    }

    private final PlanFacts facts;

    TaskStates(PlanFacts facts) {
        this.facts = facts;
    }

    /** What is open no more and was not done is left out. */
    List<DayTask> of(AccountId learner, List<PlannedTask> tasks, Known known) {
        Map<String, Integer> seconds = new HashMap<>();
        if (tasks.stream().anyMatch(task -> task.kind() == TaskKind.READING && !task.whole())) {
            seconds.putAll(facts.secondsToday(learner));
        }
        return tasks.stream()
                .flatMap(task -> state(task, known, seconds).stream())
                .toList();
    }

    private static Optional<DayTask> state(PlannedTask task, Known known, Map<String, Integer> seconds) {
        AreaStanding area = known.areas().stream()
                .filter(each -> each.code().equals(task.area()))
                .findFirst()
                .orElse(null);
        return switch (task.kind()) {
            case READING ->
                known.lesson(task).map(lesson -> {
                    boolean read = lesson.state() == LessonState.COMPLETED
                            || !task.whole()
                                    && seconds.getOrDefault(lesson.slug(), 0) >= MOST_OF_IT * 60 * task.minutes();
                    return new DayTask(task, lesson.title(), area, lesson.state() == LessonState.STARTED, read);
                });
            case QUIZ, MOCK, PLACEMENT ->
                known.examTitle(task).map(title -> new DayTask(task, title, area, false, known.satToday(task)));
            case PRACTICE ->
                Optional.of(new DayTask(task, "", area, false, known.answeredToday(task) >= task.amount()));
            case REVIEW ->
                Optional.of(new DayTask(
                        task,
                        "",
                        null,
                        false,
                        known.due().cards() == 0 || known.due().reviewed() >= task.amount()));
        };
    }
}
