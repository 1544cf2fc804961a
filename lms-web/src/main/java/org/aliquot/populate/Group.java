package org.aliquot.populate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.cohort.Assignment;
import org.aliquot.cohort.AssignmentAccess;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.PastCohort;
import org.aliquot.cohort.PastCohorts;
import org.aliquot.completion.PastLesson;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;

/** A made-up class, which begins together, or an employer's or agency's group, whose people come when they come. */
record Group(PastCohort cohort, Scene.Course course, LocalDate since) {

    private static final int CODE_LIVES_DAYS = 200;
    private static final int ARCHIVED_AFTER_DAYS = 430;

    static Group of(Plan plan, int number, Scene scene, List<AccountId> instructors, PastCohorts cohorts) {
        Dice dice = plan.dice("group", number);
        Scene.Course course = dice.pick(scene.courses());
        int age = dice.between(0, Scene.DAYS - 20);
        LocalDate since = scene.daysAgo(age).with(java.time.DayOfWeek.MONDAY);
        CohortSettings settings = settings(dice, course.slug(), since, number);
        UUID id = Ids.at(scene.at(since.minusDays(14), 36_000 + number % 7_200), dice.random());
        String code = cohorts.code(dice.random());
        AccountId first = dice.pick(instructors);
        AccountId second = dice.pick(instructors);
        boolean alone = first.equals(second) || dice.chance(0.8);
        PastCohort cohort = new PastCohort(
                id,
                settings,
                course.id(),
                age < CODE_LIVES_DAYS || settings.kind() == CohortKind.GROUP ? code : null,
                age > ARCHIVED_AFTER_DAYS,
                scene.at(since.minusDays(14), 36_000 + number % 7_200),
                scene.administrator(),
                alone ? List.of(first) : List.of(first, second),
                settings.kind() == CohortKind.CLASS ? plan(dice, id, course, since) : List.of());
        return new Group(cohort, course, since);
    }

    private static CohortSettings settings(Dice dice, String course, LocalDate since, int number) {
        if (dice.chance(0.7)) {
            String time = dice.pick(List.of("Morning", "Evening", "Weekend", "Online"));
            return CohortSettings.usual(
                            "%s class %tY-%<tm, %d".formatted(time, since, number + 1), CohortKind.CLASS, course)
                    .during(since, null, dice.pick(List.of(120, 180, 180, 365)))
                    .paidBy(dice.pick(List.of(Payer.LEARNER, Payer.LEARNER, Payer.SCHOOL)), null);
        }
        boolean employer = dice.chance(0.6);
        String payer = dice.pick(employer ? Words.EMPLOYERS : Words.AGENCIES);
        return CohortSettings.usual(payer + " " + (number + 1), CohortKind.GROUP, course)
                .during(null, null, dice.pick(List.of(180, 365)))
                .paidBy(employer ? Payer.EMPLOYER : Payer.AGENCY, payer);
    }

    /** A lesson a week with its quiz some days later, and the longest exam at the end. */
    private static List<Assignment> plan(Dice dice, UUID cohort, Scene.Course course, LocalDate since) {
        List<Assignment> plan = new ArrayList<>();
        int pace = course.lessons().size() > 20 ? 3 : 7;
        LocalDate due = since;
        for (PastLesson lesson : course.lessons()) {
            LocalDate on = due = due.plusDays(pace);
            plan.add(assignment(dice, cohort, AssignmentKind.LESSON, lesson.slug(), on));
            course.quizOf(lesson)
                    .map(quiz -> quiz.version().spec().key())
                    .ifPresent(key -> plan.add(assignment(dice, cohort, AssignmentKind.EXAM, key, on.plusDays(3))));
        }
        String last = course.exams().stream()
                .max(java.util.Comparator.comparingInt(Scene.Sitting::length))
                .orElseThrow()
                .version()
                .spec()
                .key();
        if (plan.stream().noneMatch(assignment -> assignment.ref().equals(last))) {
            plan.add(assignment(dice, cohort, AssignmentKind.EXAM, last, due.plusDays(14)));
        }
        return plan;
    }

    static Assignment assignment(Dice dice, UUID cohort, AssignmentKind kind, String ref, LocalDate due) {
        UUID id = Ids.at(due.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(), dice.random());
        return new Assignment(
                id, cohort, kind, ref, due, false, kind == AssignmentKind.EXAM, false, AssignmentAccess.OPEN);
    }
}
