package org.aliquot.planner;

import java.time.LocalDate;
import java.util.List;

/**
 * Three to five tasks for a day, never more than its minutes: what is due comes back, then what moves the exam most for its time.
 *
 * <p>The placement is first while nothing is known. Reviews take a third of the day at most as long as there are lessons to read.
 * A whole exam is rehearsed at most weekly, on a day that has the time. Areas follow by what a piece of work in them wins: their
 * share of the exam times the chance that they are still below the pass point, divided by the pieces left; while nothing is known
 * that tells them apart, in the order of the course. In each the quiz of a lesson read on an earlier day comes before the next
 * lesson; a lesson is read in parts where it is longer than the day; what is left goes to questions from the weakest area. The plan
 * is made anew each day, so a missed day is spread over those that remain.
 */
public final class DayPlanner {

    private DayPlanner() {}

    /** Tasks in the order in which to do them; none on a day without minutes. */
    public static List<Task> plan(LocalDate today, StudyDays days, Standing standing) {
        int minutes = days.minutesOn(today);
        if (minutes == 0 || standing.areas().isEmpty()) {
            return List.of();
        }
        var draft = new Draft(today, minutes, standing);
        if (days.isLast(today)) {
            draft.review(1);
            draft.practise();
        } else if (!draft.place()) {
            draft.review(standing.lessons().isEmpty() ? 0.5 : 1 / 3.0);
            draft.rehearse();
            draft.study();
            draft.practise();
        }
        return draft.tasks();
    }
}
