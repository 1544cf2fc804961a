package org.aliquot.cohort;

import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose business a cohort or a learner is; of many at once see {@link Scope}. */
@Service
@Transactional(readOnly = true)
public class Teaching {

    private final CohortPeople people;

    Teaching(CohortPeople people) {
        this.people = people;
    }

    /** Whether a cohort is this caller's. */
    public boolean teaches(Caller caller, UUID cohort) {
        return caller.is(Role.ADMINISTRATOR) || (caller.is(Role.INSTRUCTOR) && people.teaches(caller.id(), cohort));
    }

    /** Whether there is such a cohort as far as the caller may look at it, which is more than to change it. */
    public boolean shows(Caller caller, UUID cohort) {
        return caller.is(Role.AUDITOR)
                ? people.exists(cohort)
                : knows(caller, cohort) || (caller.is(Role.PARTNER) && people.teaches(caller.id(), cohort));
    }

    /** Whether there is such a cohort as far as the caller may act on it. */
    public boolean knows(Caller caller, UUID cohort) {
        return caller.is(Role.ADMINISTRATOR)
                ? people.exists(cohort)
                : caller.is(Role.INSTRUCTOR) && people.teaches(caller.id(), cohort);
    }

    /** Whether the caller may look at and help this learner in this course. */
    public boolean covers(Caller caller, AccountId learner, String course) {
        return caller.is(Role.ADMINISTRATOR)
                || (caller.is(Role.INSTRUCTOR) && people.covers(caller.id(), learner, course));
    }
}
