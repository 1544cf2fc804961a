package org.aliquot.cohort;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was changed in a class, for as long as nobody has changed the same since. */
@Service
public class ClassActs {

    private final ClassActTable table;
    private final Teaching teaching;
    private final Assignments assignments;
    private final PersonalDays personal;
    private final Cohorts cohorts;

    ClassActs(ClassActTable table, Teaching teaching, Assignments assignments, PersonalDays personal, Cohorts cohorts) {
        this.table = table;
        this.teaching = teaching;
        this.assignments = assignments;
        this.personal = personal;
        this.cohorts = cohorts;
    }

    /** What the caller did last of this kind; empty where somebody has changed the plan since. */
    @Transactional(readOnly = true)
    public Optional<UUID> last(Caller caller, CohortView cohort, ClassActKind kind) {
        return cohort.archived()
                ? Optional.empty()
                : table.last(cohort.id(), kind, caller.id())
                        .filter(act -> kind != ClassActKind.PLAN
                                || act.version() == cohort.plan().planVersion())
                        .map(ClassActTable.Last::id);
    }

    /** Whom an act was done to; empty where it was done to the plan of all, or is no more. */
    @Transactional(readOnly = true)
    public Optional<AccountId> whom(UUID cohort, UUID id) {
        return table.find(cohort, id)
                .filter(act -> act.kind() != ClassActKind.PLAN)
                .flatMap(act -> act.before().people().stream().findFirst());
    }

    /** One's own act, or for administrators that of anybody; all of it or nothing. */
    @Transactional
    public UndoResult undo(Caller by, UUID cohort, UUID id) {
        if (!teaching.knows(by, cohort)) {
            return new UndoResult.Unknown();
        }
        ClassAct act = table.find(cohort, id).orElse(null);
        if (act == null) {
            return new UndoResult.Stands();
        }
        if (!mayUndo(by, act)) {
            return new UndoResult.Unknown();
        }
        boolean undone = switch (act.kind()) {
            case PLAN -> assignments.restore(by, act) instanceof PlanChange.Changed;
            case OWN_DAYS -> personal.undo(by, cohort, act.before());
            case MEMBER -> cohorts.bringBack(cohort, place(act), by.id());
            case STAFF -> cohorts.nameAgain(cohort, place(act), by.id());
        };
        if (!undone) {
            return new UndoResult.Stands();
        }
        table.forget(id);
        return new UndoResult.Undone(act.kind());
    }

    /** Who is a member or on the staff is decided by administrators; who assists, by instructors as well. */
    private boolean mayUndo(Caller by, ClassAct act) {
        boolean ofInstructors = switch (act.kind()) {
            case PLAN, OWN_DAYS -> true;
            case MEMBER -> false;
            case STAFF -> place(act).assists();
        };
        return by.is(Role.ADMINISTRATOR)
                || (ofInstructors && act.by().equals(by.id()) && teaching.teaches(by, act.cohort()));
    }

    private static ClassBefore.Place place(ClassAct act) {
        return Objects.requireNonNull(act.before().place());
    }
}
