package org.aliquot.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aliquot.forecast.Readiness;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.plan.DayPlan;
import org.aliquot.plan.DayTask;
import org.aliquot.proficiency.Proficiency;
import org.aliquot.readiness.Standpoint;
import org.jspecify.annotations.Nullable;

/** Goal, plan, readiness and mastery on the wire. */
final class StudyJson {

    private StudyJson() {}

    /** {@code exam} is the key of a board's exam; {@code days} are days of the week. */
    record Goal(String exam, @Nullable LocalDate examOn, List<String> days, int minutes, int version) {}

    record Target(String exam, String title) {}

    /** {@code minutesLeft} of tasks that are not done. */
    record Plan(LocalDate day, int minutes, int minutesLeft, List<Task> tasks) {}

    /** {@code ref} is a lesson's slug or an exam's key; {@code amount} counts questions or cards. */
    record Task(
            String kind,
            String title,
            @Nullable String ref,
            @Nullable String course,
            @Nullable String area,
            int amount,
            int minutes,
            boolean done) {}

    /** {@code chance} with its 80 % interval, absent while it is too early; {@code missing} answers by area. */
    record Ready(
            String exam,
            int answers,
            @Nullable Double chance,
            @Nullable Double low,
            @Nullable Double high,
            Map<String, Integer> missing) {}

    /** {@code theta} in logits, 0 is the pass point; absent where nothing is known. */
    record Area(
            String code,
            String title,
            double share,
            int answers,
            int right,
            @Nullable Double theta,
            @Nullable Double se) {}

    record Mastery(String exam, int answers, List<Area> areas) {}

    static Goal goal(org.aliquot.plan.Goal goal) {
        return new Goal(
                goal.target(),
                goal.examOn(),
                goal.days().stream().sorted().map(org.aliquot.plan.Goal::word).toList(),
                goal.minutes(),
                goal.version());
    }

    static Plan plan(DayPlan plan) {
        return new Plan(
                plan.mastery().evidence().today(),
                plan.minutes(),
                plan.minutesLeft(),
                plan.tasks().stream().map(StudyJson::task).toList());
    }

    private static Task task(DayTask task) {
        return new Task(
                task.task().kind().word(),
                task.title(),
                task.task().ref(),
                task.task().course(),
                task.task().area(),
                task.task().amount(),
                task.task().minutes(),
                task.done());
    }

    static Ready ready(LearnerMastery own, Standpoint standpoint) {
        String exam = own.target().key();
        return switch (standpoint) {
            case Standpoint.TooEarly(var answers, var missing) -> new Ready(exam, answers, null, null, null, missing);
            case Standpoint.Estimated(Readiness chance, var answers, var _, var _, var sharper) ->
                new Ready(exam, answers, chance.chance(), chance.low(), chance.high(), sharper);
        };
    }

    static Mastery mastery(LearnerMastery own) {
        return new Mastery(
                own.target().key(),
                own.mastery().answers(),
                own.target().areas().stream()
                        .map(area -> area(area, own.mastery().areas().get(area.code())))
                        .toList());
    }

    private static Area area(TargetArea area, @Nullable Proficiency known) {
        return known == null
                ? new Area(area.code(), area.title(), area.share(), 0, 0, null, null)
                : new Area(
                        area.code(),
                        area.title(),
                        area.share(),
                        known.answers(),
                        known.right(),
                        known.ability().theta(),
                        known.ability().se());
    }
}
