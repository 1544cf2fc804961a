package org.aliquot.cohort;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Days of their own that instructors give one person for work of the class: for who was ill, or sits an exam once more. */
@Service
public class PersonalDays {

    private final OwnDaysRepository rows;
    private final CohortPlanRepository plans;
    private final CohortPeople people;
    private final Assignments assignments;
    private final Teaching teaching;
    private final Presence presence;
    private final ClassActTable acts;
    private final OwnDaysBook book;
    private final ServerClock clock;

    PersonalDays(
            OwnDaysRepository rows,
            CohortPlanRepository plans,
            CohortPeople people,
            Assignments assignments,
            Teaching teaching,
            Presence presence,
            ClassActTable acts,
            OwnDaysBook book,
            ServerClock clock) {
        this.rows = rows;
        this.plans = plans;
        this.people = people;
        this.assignments = assignments;
        this.teaching = teaching;
        this.presence = presence;
        this.acts = acts;
        this.book = book;
        this.clock = clock;
    }

    /** All of a class, by last day. */
    @Transactional(readOnly = true)
    public List<OwnDays> of(UUID cohort) {
        List<UUID> all = assignments.of(cohort).stream().map(Assignment::id).toList();
        return all.isEmpty()
                ? List.of()
                : rows.findByAssignmentIdInOrderByDueOnAscIdAsc(all).stream()
                        .map(OwnDaysEntity::view)
                        .toList();
    }

    /** Puts these in the place of any other that this person had for it. */
    @Transactional
    public OwnDaysResult give(Caller by, UUID cohort, OwnDays days) {
        Assignment work = work(by, cohort, days.assignment());
        if (work == null || !people.isMember(cohort, days.learner()) || !presence.hold(days.learner())) {
            return new OwnDaysResult.Unknown();
        }
        String beyond = work.kind() == AssignmentKind.LESSON ? days.forExamsOnly() : null;
        if (beyond != null) {
            return new OwnDaysResult.ForExamsOnly(beyond);
        }
        Instant end = assignments.endOf(days.dueOn(), days.dueTime());
        if (!end.isAfter(clock.now())) {
            return new OwnDaysResult.DayIsOver();
        }
        if (days.opensAt() != null && !days.opensAt().isBefore(end)) {
            return new OwnDaysResult.OpensTooLate();
        }
        if (isArchived(cohort)) {
            return new OwnDaysResult.Archived();
        }
        OwnDaysEntity standing = rows.findByAssignmentIdAndAccountId(days.assignment(), days.learner())
                .orElse(null);
        OwnDays before = standing == null ? null : standing.view();
        Instant givenAt = standing == null ? null : standing.givenAt();
        book.put(standing == null ? new OwnDaysEntity(days) : standing, days, by, work);
        keep(by, cohort, days, ClassBefore.given(days, before, givenAt));
        return new OwnDaysResult.Done();
    }

    /** From now on the days of the class are theirs again. */
    @Transactional
    public OwnDaysResult take(Caller by, UUID cohort, UUID assignment, AccountId learner) {
        Assignment work = work(by, cohort, assignment);
        if (work == null) {
            return new OwnDaysResult.Unknown();
        }
        rows.findByAssignmentIdAndAccountId(assignment, learner).ifPresent(row -> {
            book.remove(row, by, work);
            keep(by, cohort, row.view(), ClassBefore.days(row.view(), row.givenAt()));
        });
        return new OwnDaysResult.Done();
    }

    /** Of each person and work the last act alone can be taken back. */
    private void keep(Caller by, UUID cohort, OwnDays days, ClassBefore before) {
        acts.keep(ClassActKind.OWN_DAYS, cohort, days.assignment() + " " + days.learner(), 0, before, by.id());
    }

    /** As it was before they were given or taken, over or not; false where somebody has changed that since, or it is assigned no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean undo(Caller by, UUID cohort, ClassBefore before) {
        OwnDays days = before.ownDays().getFirst();
        Assignment work = work(by, cohort, days.assignment());
        if (work == null
                || isArchived(cohort)
                || !people.isMember(cohort, days.learner())
                || !presence.hold(days.learner())) {
            return false;
        }
        OwnDaysEntity row = rows.findByAssignmentIdAndAccountId(days.assignment(), days.learner())
                .orElse(null);
        ClassBefore.Stood wanted = before.replaced();
        OwnDays left = before.given() == null ? null : days;
        if (!Objects.equals(left, row == null ? null : row.view())) {
            return false;
        }
        if (wanted != null) {
            book.putBack(row == null ? new OwnDaysEntity(wanted.days()) : row, wanted, by, work);
        } else if (row != null) {
            book.remove(row, by, work);
        }
        return true;
    }

    /** The plan is held, so that nobody takes the assignment back meanwhile. */
    private @Nullable Assignment work(Caller by, UUID cohort, UUID assignment) {
        return teaching.teaches(by, cohort)
                ? plans.findLockedById(cohort)
                        .flatMap(plan -> plan.assigned(assignment))
                        .map(work -> work.in(cohort))
                        .orElse(null)
                : null;
    }

    private boolean isArchived(UUID cohort) {
        return plans.findById(cohort).filter(CohortPlanEntity::isArchived).isPresent();
    }
}
