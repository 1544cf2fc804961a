package org.aliquot.cohort;

import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose business a cohort or a learner is; of many at once see {@link Scope}. Here alone is said what assistants may: they see what an
 * instructor of the class sees, and help its people; what changes the class or decides about somebody is not theirs.
 */
@Service
@Transactional(readOnly = true)
public class Teaching {

    private final CohortPeople people;

    Teaching(CohortPeople people) {
        this.people = people;
    }

    /** Whether a cohort is this caller's to change. */
    public boolean teaches(Caller caller, UUID cohort) {
        return caller.is(Role.ADMINISTRATOR) || (caller.is(Role.INSTRUCTOR) && people.leads(caller.id(), cohort));
    }

    /** The same of a cohort that was looked up already. */
    public boolean leads(Caller caller, CohortView cohort) {
        return caller.is(Role.ADMINISTRATOR)
                || (caller.is(Role.INSTRUCTOR)
                        && cohort.instructors().contains(caller.id().value()));
    }

    /** Whether somebody assists in classes and teaches none. */
    public boolean onlyAssists(AccountId account) {
        return people.onlyAssists(account);
    }

    /** Whether there is such a cohort as far as the caller may look at it, which is more than to change it. */
    public boolean shows(Caller caller, UUID cohort) {
        return caller.is(Role.AUDITOR)
                ? people.exists(cohort)
                : knows(caller, cohort) || (caller.is(Role.PARTNER) && people.teaches(caller.id(), cohort));
    }

    /** Whether there is such a cohort as far as the caller may help its people: write to them, and note what was said. */
    public boolean knows(Caller caller, UUID cohort) {
        return caller.is(Role.ADMINISTRATOR)
                ? people.exists(cohort)
                : caller.is(Role.INSTRUCTOR) && people.teaches(caller.id(), cohort);
    }

    /** Whether the caller decides about this learner in this course. */
    public boolean covers(Caller caller, AccountId learner, String course) {
        return caller.is(Role.ADMINISTRATOR)
                || (caller.is(Role.INSTRUCTOR) && people.covers(caller.id(), learner, course));
    }

    /** Whether the caller decides about this learner in any course. */
    public boolean covers(Caller caller, AccountId learner) {
        return caller.is(Role.ADMINISTRATOR)
                || (caller.is(Role.INSTRUCTOR) && people.covers(caller.id(), learner, null));
    }
}
