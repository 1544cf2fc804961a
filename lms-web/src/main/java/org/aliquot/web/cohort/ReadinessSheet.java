package org.aliquot.web.cohort;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.cohort.CohortView;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.standing.ClassMember;
import org.aliquot.standing.Standing;
import org.aliquot.web.goal.GoalWords;
import org.aliquot.web.today.Standings;
import org.jspecify.annotations.Nullable;

/**
 * A class's readiness in the columns of a file.
 *
 * @param target the exam of the class; null where its course prepares for none
 */
record ReadinessSheet(CohortView cohort, @Nullable TargetExam target, ZoneId zone) {

    SheetFile file() {
        return new SheetFile(
                "Readiness",
                Stream.concat(
                                Stream.of(
                                        "Learner",
                                        "Email",
                                        "Exam",
                                        "Chance to pass",
                                        "Low",
                                        "High",
                                        "Answers",
                                        "Counted",
                                        "Last here"),
                                areas().stream().map(TargetArea::title))
                        .toList(),
                List.of(
                        List.of("Class", cohort.name()),
                        List.of(
                                "Chance to pass",
                                "Chance to pass an exam like the real one on that day, from 0.01 to 0.99"),
                        List.of("Low, High", "Its 80% range"),
                        List.of("Answers", "First answers to questions of that exam"),
                        List.of("Areas", "On our practice scale from 0 to 999; the pass point is 400")));
    }

    private List<TargetArea> areas() {
        return target == null ? List.of() : target.areas();
    }

    List<@Nullable Object> row(ClassMember member) {
        Standing standing = member.standing();
        Standing.Chance chance = member.chance();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(member.row().name());
        row.add(member.row().email());
        row.add(standing == null ? null : exam(standing.target()));
        row.add(chance == null ? null : rounded(chance.value()));
        row.add(chance == null ? null : rounded(chance.low()));
        row.add(chance == null ? null : rounded(chance.high()));
        row.add(member.answers());
        row.add(standing == null ? null : standing.countedAt().atZone(zone).toLocalDate());
        row.add(
                member.row().lastActivity() == null
                        ? null
                        : member.row().lastActivity().atZone(zone).toLocalDate());
        for (TargetArea area : areas()) {
            Standing.Area known = standing == null ? null : standing.areas().get(area.code());
            row.add(known == null ? null : ReadinessTable.Cell.points(known.theta()));
        }
        return row;
    }

    /** As the page says it, where it is the exam of the class. */
    private String exam(String key) {
        return target != null && target.key().equals(key) ? GoalWords.shortTitle(target.title()) : key;
    }

    /** Nobody is certain to pass or to fail, on the page or here. */
    private static double rounded(double chance) {
        return Standings.percent(chance) / 100.0;
    }
}
