package org.aliquot.web.today;

import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.plan.DayTask;
import org.aliquot.planner.AreaStanding;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/** What a task is called, and why it is there. */
final class TaskWords {

    private static final double LEANS_BELOW = 0.4;
    private static final double LEANS_ABOVE = 0.8;

    private TaskWords() {}

    static String title(DayTask task, LearnerMastery own) {
        int amount = task.task().amount();
        return switch (task.task().kind()) {
            case PRACTICE -> Wording.count(amount, "question") + " on " + area(task, own);
            case REVIEW -> Wording.count(amount, "review");
            case READING, QUIZ, PLACEMENT, MOCK -> task.title();
        };
    }

    static String why(DayTask task, LearnerMastery own) {
        return switch (task.task().kind()) {
            case PLACEMENT -> "It shows you where to begin. You are not expected to know the answers yet.";
            case REVIEW -> "These come back today, shortly before you would forget them.";
            case MOCK -> "Once a week, try a whole exam by the clock.";
            case QUIZ -> "You have read this lesson. Questions on a later day help you keep it. " + because(task, own);
            case PRACTICE -> because(task, own);
            case READING ->
                (task.task().whole()
                                ? ""
                                : "Read for " + Wording.minutes(task.task().minutes())
                                        + " today, and the rest on another day. ")
                        + because(task, own);
        };
    }

    private static String area(DayTask task, LearnerMastery own) {
        return own.target()
                .area(String.valueOf(task.task().area()))
                .map(TargetArea::title)
                .orElse("all areas");
    }

    private static String because(DayTask task, LearnerMastery own) {
        AreaStanding standing = task.area();
        TargetArea area = own.target().area(String.valueOf(task.task().area())).orElse(null);
        return standing == null || area == null ? "" : because(standing, area, own);
    }

    private static String because(AreaStanding standing, TargetArea area, LearnerMastery own) {
        if (standing.failed()) {
            return "Your score report put " + area.title() + " below the pass point.";
        }
        String share = share(area);
        if (!own.mastery().areas().containsKey(area.code())) {
            return "You have not answered any questions on " + area.title() + " yet"
                    + (share == null ? "." : ", and it is " + share + ".");
        }
        if (standing.chance() < LEANS_BELOW) {
            return area.title() + " is probably below the pass point"
                    + (share == null ? "." : " and is " + share + ".");
        }
        return standing.chance() > LEANS_ABOVE
                ? area.title() + " is probably above the pass point. A few questions keep it there."
                : area.title() + " is close to the pass point" + (share == null ? "." : " and is " + share + ".");
    }

    private static @Nullable String share(TargetArea area) {
        return area.weighted() ? "about " + Math.round(100 * area.share()) + "% of the exam" : null;
    }
}
