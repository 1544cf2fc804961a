package org.aliquot.web.today;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.plan.DayTask;
import org.aliquot.plan.Goal;
import org.aliquot.plan.PlannedTask;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.PracticeUrls;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.web.today.TodayPage.Action;

/** Where a task of the day is done: the one place that knows. */
final class TaskLinks {

    private TaskLinks() {}

    static Action of(DayTask planned, Goal goal) {
        PlannedTask task = planned.task();
        String ref = String.valueOf(task.ref());
        return switch (task.kind()) {
            case READING ->
                new Action(
                        planned.begun() ? t("Continue reading") : t("Read"),
                        CourseUrls.lesson(String.valueOf(task.course()), ref));
            case QUIZ, PLACEMENT, MOCK -> new Action(t("See the rules"), ExamUrls.exam(ref));
            case PRACTICE ->
                new Action(t("Practice"), PracticeUrls.area(goal.target(), String.valueOf(task.area()), task.amount()));
            case REVIEW -> new Action(t("Review"), RecallUrls.REVIEW);
        };
    }
}
