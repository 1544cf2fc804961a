package org.aliquot.api;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.aliquot.forecast.Readiness;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.SharedMistake;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.plan.DayPlan;
import org.aliquot.plan.DayTask;
import org.aliquot.plan.Goal;
import org.aliquot.proficiency.Proficiency;
import org.aliquot.readiness.Standpoint;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What somebody studies for, and how they stand, as the API writes it. */
@Mapper(config = ApiMapping.class)
interface StudyMapper {

    @Mapping(target = "exam", source = "target")
    StudyJson.Goal goal(Goal goal);

    default List<String> days(Set<DayOfWeek> days) {
        return days.stream().sorted().map(Goal::word).toList();
    }

    @Mapping(target = "exam", source = "key")
    StudyJson.Target target(TargetExam target);

    List<StudyJson.Target> targets(List<TargetExam> targets);

    @Mapping(target = "day", source = "mastery.evidence.today")
    @Mapping(target = "minutes", expression = "java(plan.minutes())")
    @Mapping(target = "minutesLeft", expression = "java(plan.minutesLeft())")
    StudyJson.Plan plan(DayPlan plan);

    @Mapping(target = ".", source = "task")
    @Mapping(target = "area", source = "task.area")
    StudyJson.Task task(DayTask task);

    List<StudyJson.Mistake> mistakes(List<SharedMistake> mistakes);

    @Mapping(target = "exam", source = "title")
    StudyJson.Missed missed(SharedMistake.Question question);

    default StudyJson.Ready ready(LearnerMastery own, Standpoint standpoint) {
        String exam = own.target().key();
        return switch (standpoint) {
            case Standpoint.TooEarly(var answers, var missing) ->
                new StudyJson.Ready(exam, answers, null, null, null, missing);
            case Standpoint.Estimated(Readiness chance, var answers, var _, var _, var sharper) ->
                new StudyJson.Ready(exam, answers, chance.chance(), chance.low(), chance.high(), sharper);
        };
    }

    default StudyJson.Mastery mastery(LearnerMastery own) {
        return new StudyJson.Mastery(
                own.target().key(),
                own.mastery().answers(),
                own.target().areas().stream()
                        .map(area -> area(area, own.mastery().areas().get(area.code())))
                        .toList());
    }

    default StudyJson.Area area(TargetArea area, @Nullable Proficiency known) {
        return known == null
                ? new StudyJson.Area(area.code(), area.title(), area.share(), 0, 0, null, null)
                : new StudyJson.Area(
                        area.code(),
                        area.title(),
                        area.share(),
                        known.answers(),
                        known.right(),
                        known.ability().theta(),
                        known.ability().se());
    }
}
