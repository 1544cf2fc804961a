package org.aliquot.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.cohort.Scope;
import org.aliquot.mastery.TargetExam;
import org.aliquot.standing.ClassReadiness.AreaOfClass;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All open classes of a course together, from what was counted ahead: four statements, however many learners there are. */
@Service
public class SchoolStandings {

    /** So many classes a page compares; more are reached by choosing one. */
    public static final int MOST_CLASSES = 100;

    private static final int MOST_MISTAKES = 8;

    private final SchoolStandingTable table;
    private final CourseTargets offered;

    SchoolStandings(SchoolStandingTable table, CourseTargets offered) {
        this.table = table;
        this.offered = offered;
    }

    /** @param cohort one class only; null for all in the scope */
    @Transactional(readOnly = true)
    public SchoolStanding of(Scope scope, String course, @Nullable UUID cohort) {
        List<TargetExam> targets = offered.of(course);
        var asked = new SchoolStandingTable.Asked(scope, course, cohort, offered.offered(course, targets));
        List<SchoolStandingTable.Ready> ready = table.ready(asked);
        TargetExam target = most(targets, ready).orElse(null);
        Map<UUID, Map<String, SchoolStandingTable.Area>> areas = new HashMap<>();
        Map<String, SchoolStandingTable.Area> ofAll = new HashMap<>();
        if (target != null) {
            for (SchoolStandingTable.Area area : table.areas(asked, target.key())) {
                (area.cohort() == null ? ofAll : areas.computeIfAbsent(area.cohort(), _ -> new HashMap<>()))
                        .put(area.code(), area);
            }
        }
        return new SchoolStanding(
                ready.stream().mapToInt(SchoolStandingTable.Ready::learners).sum(),
                ready.stream().flatMap(each -> each.chances().stream()).toList(),
                target,
                inOrder(target, ofAll),
                table.classes(asked, MOST_CLASSES).stream()
                        .map(one -> new SchoolStanding.OfClass(
                                one.id(),
                                one.name(),
                                one.learners(),
                                inOrder(target, areas.getOrDefault(one.id(), Map.of()))))
                        .toList(),
                table.mistakes(asked, MOST_MISTAKES));
    }

    private static Optional<TargetExam> most(List<TargetExam> targets, List<SchoolStandingTable.Ready> ready) {
        Map<String, Integer> wished = new HashMap<>();
        ready.stream()
                .filter(each -> each.target() != null)
                .forEach(each -> wished.put(Objects.requireNonNull(each.target()), each.learners()));
        return targets.stream()
                .max(Comparator.comparingInt((TargetExam target) -> wished.getOrDefault(target.key(), 0))
                        .thenComparing(target -> -targets.indexOf(target)));
    }

    private static List<AreaOfClass> inOrder(@Nullable TargetExam target, Map<String, SchoolStandingTable.Area> known) {
        List<AreaOfClass> areas = new ArrayList<>();
        if (target != null) {
            for (TargetExam.TargetArea area : target.areas()) {
                SchoolStandingTable.Area found = known.get(area.code());
                areas.add(
                        found == null
                                ? new AreaOfClass(area, 0, 0, null)
                                : AreaOfClass.of(area, found.known(), found.below(), found.median()));
            }
        }
        return areas;
    }
}
