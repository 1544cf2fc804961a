package org.aliquot.web.today;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.plan.DayTask;
import org.aliquot.planner.AreaStanding;
import org.aliquot.proficiency.Proficiency;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/** What a task is called, and why it is there. */
final class TaskWords {

    private TaskWords() {}

    static String title(DayTask task, LearnerMastery own) {
        int amount = task.task().amount();
        return switch (task.task().kind()) {
            case PRACTICE -> t("{0} on {1}", Wording.count(amount, "question"), area(task, own));
            case REVIEW -> Wording.count(amount, "review");
            case READING, QUIZ, PLACEMENT, MOCK -> titled(task.title());
        };
    }

    static String why(DayTask task, LearnerMastery own) {
        return switch (task.task().kind()) {
            case PLACEMENT -> t("It shows you where to begin. You are not expected to know the answers yet.");
            case REVIEW -> t("These come back today, shortly before you would forget them.");
            case MOCK -> t("Once a week, take a whole exam with the clock running.");
            case QUIZ ->
                isAbove(task, own)
                        ? t("You have read this lesson. Questions on a later day help you keep it.")
                        : t(
                                "You have read this lesson. Questions on a later day help you keep it. {0}",
                                because(task, own));
            case PRACTICE -> because(task, own);
            case READING ->
                (task.task().whole()
                                ? ""
                                : t(
                                        "Read for {0} today, and the rest on another day. ",
                                        Wording.minutes(task.task().minutes())))
                        + because(task, own);
        };
    }

    private static String area(DayTask task, LearnerMastery own) {
        return own.target()
                .area(String.valueOf(task.task().area()))
                .map(area -> titled(area.title()))
                .orElse(t("all areas"));
    }

    /** Then why it is there is said without the area. */
    private static boolean isAbove(DayTask task, LearnerMastery own) {
        AreaStanding standing = task.area();
        Proficiency known = own.mastery().areas().get(String.valueOf(task.task().area()));
        return standing != null
                && !standing.failed()
                && known != null
                && Standings.leaning(known) == Standings.Leaning.ABOVE;
    }

    private static String because(DayTask task, LearnerMastery own) {
        AreaStanding standing = task.area();
        TargetArea area = own.target().area(String.valueOf(task.task().area())).orElse(null);
        return standing == null || area == null ? "" : because(standing, area, own);
    }

    private static String because(AreaStanding standing, TargetArea area, LearnerMastery own) {
        if (standing.failed()) {
            return t("Your score report put {0} below the pass point.", titled(area.title()));
        }
        String share = share(area);
        Proficiency known = own.mastery().areas().get(area.code());
        if (known == null) {
            return share == null
                    ? t("You have not answered any questions on {0} yet.", titled(area.title()))
                    : t("You have not answered any questions on {0} yet. It is {1}.", titled(area.title()), share);
        }
        return switch (Standings.leaning(known)) {
            case BELOW ->
                share == null
                        ? t("You are probably below the pass point in {0}.", titled(area.title()))
                        : t("You are probably below the pass point in {0}, which is {1}.", titled(area.title()), share);
            case UNKNOWN ->
                share == null
                        ? t("You have answered only a few questions on {0} so far.", titled(area.title()))
                        : t(
                                "You have answered only a few questions on {0} so far. It is {1}.",
                                titled(area.title()), share);
            case ABOVE ->
                t(
                        "You are probably above the pass point in {0}. A few questions help you stay there.",
                        titled(area.title()));
        };
    }

    private static @Nullable String share(TargetArea area) {
        return area.weighted() ? t("about {0}% of the exam", Math.round(100 * area.share())) : null;
    }
}
