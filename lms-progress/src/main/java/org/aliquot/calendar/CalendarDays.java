package org.aliquot.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.completion.DueWork;
import org.aliquot.enrollment.EnrollmentView;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.mastery.LearnersCalendar;
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
    private final LearnersCalendar calendar;

    CalendarDays(Goals goals, DueWork due, Enrollments enrollments, LearnersCalendar calendar) {
        this.goals = goals;
        this.due = due;
        this.enrollments = enrollments;
        this.calendar = calendar;
    }

    Calendar of(AccountId learner) {
        LocalDate today = calendar.today(learner);
        List<CalendarDay> days = new ArrayList<>();
        goals.of(learner).ifPresent(goal -> days.addAll(ofGoal(learner, goal, today)));
        due.of(learner)
                .forEach(item -> days.add(new CalendarDay(
                        CalendarDay.Kind.DUE,
                        item.dueOn(),
                        item.title(),
                        item.course() + "-" + item.ref() + "-" + item.dueOn(),
                        0)));
        enrollments.of(learner).stream()
                .filter(EnrollmentView::open)
                .flatMap(CalendarDays::lastDay)
                .forEach(days::add);
        return new Calendar(today, days);
    }

    /** The exam's day stays while no course prepares for it; days of study do not. */
    private List<CalendarDay> ofGoal(AccountId learner, Goal goal, LocalDate today) {
        List<CalendarDay> days = new ArrayList<>();
        List<TargetExam> choices = goals.choices(learner);
        LocalDate exam = goal.examOn();
        if (exam != null && !goal.isOver(today)) {
            String title = choices.stream()
                    .filter(choice -> choice.key().equals(goal.target()))
                    .map(TargetExam::title)
                    .findFirst()
                    .orElse("");
            days.add(new CalendarDay(CalendarDay.Kind.EXAM, exam, title, goal.target(), 0));
        }
        if (choices.stream().anyMatch(choice -> choice.key().equals(goal.target()))) {
            study(goal.studyDays(), today).forEach(days::add);
        }
        return days;
    }

    private static Stream<CalendarDay> study(StudyDays days, LocalDate today) {
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .filter(day -> days.minutesOn(day) > 0)
                .map(day -> new CalendarDay(CalendarDay.Kind.STUDY, day, "", day.toString(), days.minutesOn(day)));
    }

    private static Stream<CalendarDay> lastDay(EnrollmentView enrollment) {
        LocalDate end = enrollment.endsOn();
        return end == null
                ? Stream.of()
                : Stream.of(new CalendarDay(
                        CalendarDay.Kind.LAST_ACCESS,
                        end.minusDays(1),
                        enrollment.courseTitle(),
                        enrollment.id().toString(),
                        0));
    }
}
