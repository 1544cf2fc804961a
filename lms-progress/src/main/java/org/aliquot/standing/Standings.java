package org.aliquot.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.OwnMastery;
import org.aliquot.mastery.SharedMistakes;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExams;
import org.aliquot.people.AccountId;
import org.aliquot.proficiency.Proficiency;
import org.aliquot.readiness.OwnReadiness;
import org.aliquot.readiness.Standpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How ready the learners of a course are: three statements, however many they are. */
@Service
public class Standings {

    private final StandingTable table;
    private final CourseTargets offered;
    private final TargetExams targets;
    private final OwnMastery mastery;
    private final OwnReadiness readiness;
    private final SharedMistakes mistakes;

    Standings(
            StandingTable table,
            CourseTargets offered,
            TargetExams targets,
            OwnMastery mastery,
            OwnReadiness readiness,
            SharedMistakes mistakes) {
        this.table = table;
        this.offered = offered;
        this.targets = targets;
        this.mastery = mastery;
        this.readiness = readiness;
        this.mistakes = mistakes;
    }

    /** The exams that a course prepares for, by title; none for a course without. */
    @Transactional(readOnly = true)
    public List<TargetExam> targets(String course) {
        return offered.of(course);
    }

    /** As last counted; who was never counted is not in it. */
    @Transactional(readOnly = true)
    public Map<AccountId, Standing> of(String course, Collection<AccountId> people) {
        return of(course, targets(course), people);
    }

    Map<AccountId, Standing> of(String course, List<TargetExam> known, Collection<AccountId> people) {
        return table.latest(offered.offered(course, known), people, null);
    }

    /** As it stood at the end of a day, without areas. */
    @Transactional(readOnly = true)
    public Map<AccountId, Standing> asOf(String course, Collection<AccountId> people, LocalDate day) {
        return table.latest(offered.offered(List.of(course)), people, day);
    }

    /** Counts a learner's standing now, and keeps it. */
    @Transactional
    void count(Waiting whose) {
        targets.find(whose.target()).ifPresent(target -> {
            LearnerMastery own = mastery.of(whose.learner(), target);
            table.keep(whose, own.evidence().today(), own.mastery().answers(), chance(readiness.of(own)));
            table.keepAreas(whose, areas(own));
            table.keepMistakes(whose, mistakes.of(whose.learner(), target));
        });
    }

    private static Standing.@Nullable Chance chance(Standpoint standpoint) {
        return switch (standpoint) {
            case Standpoint.TooEarly _ -> null;
            case Standpoint.Estimated estimated ->
                new Standing.Chance(
                        estimated.chance().low(),
                        estimated.chance().chance(),
                        estimated.chance().high());
        };
    }

    private static Map<String, Standing.Area> areas(LearnerMastery own) {
        Map<String, Standing.Area> areas = new HashMap<>();
        own.mastery().areas().forEach((code, known) -> areas.put(code, area(known)));
        return areas;
    }

    private static Standing.Area area(Proficiency known) {
        return new Standing.Area(known.ability().theta(), known.ability().se(), known.answers());
    }
}
