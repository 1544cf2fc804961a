package org.aliquot.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.calendar.CalendarEvent.When;
import org.aliquot.cohort.Assignments;
import org.aliquot.completion.DueItem;
import org.aliquot.completion.DueWork;
import org.aliquot.enrollment.EnrollmentView;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.mastery.TargetExam;
import org.aliquot.people.AccountId;
import org.aliquot.plan.Goal;
import org.aliquot.plan.Goals;
import org.aliquot.planner.StudyDays;
import org.springframework.stereotype.Component;

/** Gathers what is on a learner's days from today on. */
@Component
class CalendarDays {

    /** Days of study are shown for eight weeks: calendars ask again each day. */
    private static final int DAYS_AHEAD = 56;

    private final Goals goals;
    private final DueWork due;
    private final Enrollments enrollments;
    private final Assignments assignments;

    CalendarDays(Goals goals, DueWork due, Enrollments enrollments, Assignments assignments) {
        this.goals = goals;
        this.due = due;
        this.enrollments = enrollments;
        this.assignments = assignments;
    }

    List<CalendarEvent> of(AccountId learner, LocalDate today) {
        List<CalendarEvent> days = new ArrayList<>();
        goals.of(learner).ifPresent(goal -> days.addAll(ofGoal(learner, goal, today)));
        due.of(learner).forEach(item -> days.add(due(item)));
        enrollments.of(learner).stream()
                .filter(EnrollmentView::open)
                .flatMap(CalendarDays::lastDay)
                .forEach(days::add);
        return days;
    }

    /** What is due at an hour, or can be begun only from one on, has hours; else it has the whole day. */
    private CalendarEvent due(DueItem item) {
        String key = item.assignment().toString();
        Instant opens = item.opensAt();
        if (opens != null && opens.isBefore(item.dueAt())) {
            return new CalendarEvent(
                    CalendarEvent.Kind.WINDOW, new When.Hours(opens, item.dueAt()), item.title(), key, 0);
        }
        return item.dueAt().equals(assignments.endOf(item.dueOn()))
                ? CalendarEvent.onDay(CalendarEvent.Kind.DUE, item.dueOn(), item.title(), key)
                : new CalendarEvent(
                        CalendarEvent.Kind.DUE, new When.Hours(item.dueAt(), item.dueAt()), item.title(), key, 0);
    }

    /** The exam's day stays while no course prepares for it; days of study do not. */
    private List<CalendarEvent> ofGoal(AccountId learner, Goal goal, LocalDate today) {
        List<CalendarEvent> days = new ArrayList<>();
        List<TargetExam> choices = goals.choices(learner);
        LocalDate exam = goal.examOn();
        if (exam != null && !goal.isOver(today)) {
            String title = choices.stream()
                    .filter(choice -> choice.key().equals(goal.target()))
                    .map(TargetExam::title)
                    .findFirst()
                    .orElse("");
            days.add(CalendarEvent.onDay(CalendarEvent.Kind.EXAM, exam, title, goal.target()));
        }
        if (choices.stream().anyMatch(choice -> choice.key().equals(goal.target()))) {
            study(goal.studyDays(), today).forEach(days::add);
        }
        return days;
    }

    private static Stream<CalendarEvent> study(StudyDays days, LocalDate today) {
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .filter(day -> days.minutesOn(day) > 0)
                .map(day -> new CalendarEvent(
                        CalendarEvent.Kind.STUDY, new When.Day(day), "", day.toString(), days.minutesOn(day)));
    }

    private static Stream<CalendarEvent> lastDay(EnrollmentView enrollment) {
        LocalDate end = enrollment.endsOn();
        return end == null
                ? Stream.of()
                : Stream.of(CalendarEvent.onDay(
                        CalendarEvent.Kind.LAST_ACCESS,
                        end.minusDays(1),
                        enrollment.courseTitle(),
                        enrollment.id().toString()));
    }
}
