package org.aliquot.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aliquot.ability.Ability;
import org.aliquot.ability.Normal;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.planner.AreaStanding;
import org.aliquot.proficiency.Dynamics;
import org.aliquot.proficiency.Proficiency;
import org.aliquot.readiness.ReportedResult;
import org.jspecify.annotations.Nullable;

/** How a learner stands in each area, for the planner: from answers, and from what a board said of a failed exam. */
final class AreaStandings {

    /** From so many answers after a failed exam practice may say otherwise than the board did. */
    static final int ANSWERS_TO_DIFFER = 15;

    private AreaStandings() {}

    static List<AreaStanding> of(LearnerMastery own, List<ReportedResult> results) {
        ReportedResult last = last(own.target(), results);
        return own.target().areas().stream()
                .map(area -> standing(own, area, last == null || last.passed() ? null : last))
                .toList();
    }

    private static @Nullable ReportedResult last(TargetExam target, List<ReportedResult> results) {
        return results.stream()
                .filter(result -> result.target().equals(target.key()))
                .max(Comparator.comparing(ReportedResult::satOn))
                .orElse(null);
    }

    private static AreaStanding standing(LearnerMastery own, TargetArea area, @Nullable ReportedResult failed) {
        double chance = chance(own, area.code());
        boolean below = failed != null
                && Set.copyOf(failed.below()).contains(area.code())
                && !(chance >= 0.5 && answersSince(own, area.code(), failed.satOn()) >= ANSWERS_TO_DIFFER);
        return new AreaStanding(area.code(), area.share(), chance, below);
    }

    private static long answersSince(LearnerMastery own, String area, LocalDate day) {
        return own.evidence().answers().stream()
                .filter(answer -> answer.area().equals(area) && !answer.day().isBefore(day))
                .count();
    }

    /** That the ability in an area is at the pass point, 0, or above; where nothing is known, areas differ as usual. */
    private static double chance(LearnerMastery own, String area) {
        Proficiency known = own.mastery().areas().get(area);
        if (known != null) {
            return Normal.cdf(known.ability().theta() / known.ability().se());
        }
        Ability level = own.mastery().level();
        return Normal.cdf(level.theta() / Math.hypot(level.se(), Dynamics.DEFAULT.areaSpread()));
    }
}
