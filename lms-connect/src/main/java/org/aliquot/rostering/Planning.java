package org.aliquot.rostering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares lists with how things stand, now and again before they are carried out. */
@Component
class Planning {

    private final RosterSituation situation;
    private final ClassTable classes;

    Planning(RosterSituation situation, ClassTable classes) {
        this.situation = situation;
        this.classes = classes;
    }

    /** What a list comes to now, and how things stand that it was compared with. */
    record Plan(RosterWorld world, List<PlannedRow> rows) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Plan plan(RunFacts run, List<ListedEntry> entries) {
        Set<String> ids = new HashSet<>(run.whole());
        entries.forEach(entry -> ids.add(entry.classId()));
        Set<String> leftOut = Set.copyOf(classes.leftOut(run.source(), ids));
        List<ListedEntry> kept = entries.stream()
                .filter(entry -> !leftOut.contains(entry.classId()))
                .toList();
        RosterWorld world = situation.of(run, ids, kept);
        return new Plan(world, RosterPlanner.plan(kept, run.scope(), world));
    }

    /** What the same list comes to now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Plan again(RunFacts run, List<PlannedRow> rows) {
        return plan(
                run,
                rows.stream()
                        .map(PlannedRow::entry)
                        .filter(ListedEntry::isOfList)
                        .toList());
    }

    /** Who has left the school has left all classes that the source had them in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ListedEntry> gone(UUID source, List<String> subjects, int after) {
        Map<UUID, String> names = situation.people(source, subjects).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getValue().id().value(), Map.Entry::getKey, (one, _) -> one));
        List<ListedEntry> entries = new ArrayList<>();
        int number = after;
        for (ClassTable.Place place : classes.listedIn(source, names.keySet())) {
            String subject = names.getOrDefault(place.person().value(), "");
            entries.add(new ListedEntry(++number, place.classId(), subject, "", "", CourseRole.LEARNER, true));
        }
        return entries;
    }
}
