package org.aliquot.gradebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Teaching;
import org.aliquot.people.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the works of a class count for, in classes the caller is known to see; who assists in one changes nothing in it.
 * Every change is kept and audited.
 */
@Service
public class Weighing {

    private final WeightJournal journal;
    private final GradedWorks works;
    private final GradeTable table;
    private final Teaching teaching;
    private final AuditLog audit;

    Weighing(WeightJournal journal, GradedWorks works, GradeTable table, Teaching teaching, AuditLog audit) {
        this.journal = journal;
        this.works = works;
        this.table = table;
        this.teaching = teaching;
        this.audit = audit;
    }

    /** What works count for in one class, they count for in another. */
    @Transactional
    public void carry(Caller by, CohortView from, CohortView into) {
        weigh(by, into, List.copyOf(journal.weights(from.id()).values()), works.weights(into));
    }

    /**
     * Sets what works count for, where that is not what was shown; those that the class does not have are left out.
     *
     * @param shown what they counted for when this was asked for
     */
    @Transactional
    public Weighed weigh(Caller by, CohortView cohort, List<Weight> wanted, List<Weight> shown) {
        if (!isToGrade(by, cohort)) {
            return new Weighed.Unknown();
        }
        table.hold(cohort.id());
        Map<String, Weight> news = wanted.stream()
                .filter(weight -> !shown.contains(weight))
                .collect(Collectors.toMap(Weight::work, Function.identity()));
        List<WeightChange> changes = works.weights(cohort).stream()
                .map(stands -> new WeightChange(stands, news.getOrDefault(stands.work(), stands)))
                .filter(WeightChange::changesSomething)
                .toList();
        if (!shown.containsAll(WeightChange.allBefore(changes))) {
            return new Weighed.Stale();
        }
        return new Weighed.Done(changes.isEmpty() ? null : put(by, cohort, changes));
    }

    /** Whether a change is the caller's own, and still the last word about each of its works. */
    @Transactional(readOnly = true)
    public boolean canUndo(Caller by, CohortView cohort, int change) {
        return isToGrade(by, cohort)
                && standing(cohort, change)
                        .filter(act -> act.by().equals(by.id()))
                        .isPresent();
    }

    /** Takes back a change of the caller's own, all of it, as long as it is the last word about each of its works. */
    @Transactional
    public GradeOutcome undo(Caller by, CohortView cohort, int change) {
        if (!isToGrade(by, cohort)) {
            return GradeOutcome.UNKNOWN;
        }
        table.hold(cohort.id());
        WeightJournal.Act act = standing(cohort, change).orElse(null);
        if (act == null) {
            return GradeOutcome.STALE;
        }
        if (!act.by().equals(by.id())) {
            return GradeOutcome.UNKNOWN;
        }
        put(by, cohort, act.changes().stream().map(WeightChange::back).toList());
        return GradeOutcome.DONE;
    }

    private boolean isToGrade(Caller by, CohortView cohort) {
        return !cohort.archived() && teaching.leads(by, cohort);
    }

    /** A node of the release before keeps no change, so what counts is compared as well. */
    private Optional<WeightJournal.Act> standing(CohortView cohort, int change) {
        return journal.lastWord(cohort.id(), change)
                .filter(act -> works.weights(cohort).containsAll(WeightChange.allAfter(act.changes())));
    }

    private int put(Caller by, CohortView cohort, List<WeightChange> changes) {
        int change = journal.weigh(cohort.id(), changes, by.id());
        audit.record(new AuditEntry(
                by.id(),
                "grade.weighted",
                "cohort",
                cohort.id().toString(),
                Map.of(
                        "before",
                        told(WeightChange.allBefore(changes)),
                        "after",
                        told(WeightChange.allAfter(changes)))));
        return change;
    }

    /** {@code quick-check 40 best, lessons 10 best}. */
    private static String told(List<Weight> weights) {
        return weights.stream()
                .map(weight -> weight.work() + " " + weight.weight() + " "
                        + weight.rule().word())
                .collect(Collectors.joining(", "));
    }
}
