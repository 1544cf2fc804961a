package org.aliquot.cohort;

import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose business a learner is: administrators see everybody, instructors the people of their cohorts. */
@Service
@Transactional(readOnly = true)
public class Teaching {

    private final CohortPeople people;

    Teaching(CohortPeople people) {
        this.people = people;
    }

    /** The instructor whose cohorts bound what this caller sees; null for whoever sees all. */
    public static @Nullable UUID bound(Caller caller) {
        return caller.is(Role.ADMINISTRATOR) ? null : caller.id().value();
    }

    /** Whether a cohort is this caller's. */
    public boolean teaches(Caller caller, UUID cohort) {
        return caller.is(Role.ADMINISTRATOR) || (caller.is(Role.INSTRUCTOR) && people.teaches(caller.id(), cohort));
    }

    /** Whether there is such a cohort as far as the caller may know. */
    public boolean knows(Caller caller, UUID cohort) {
        return caller.is(Role.ADMINISTRATOR)
                ? people.exists(cohort)
                : caller.is(Role.INSTRUCTOR) && people.teaches(caller.id(), cohort);
    }

    /** Whether the caller may look at and help this learner in this course. */
    public boolean covers(Caller caller, AccountId learner, String course) {
        return caller.is(Role.ADMINISTRATOR)
                || (caller.is(Role.INSTRUCTOR) && people.covers(caller.id(), learner.value(), course));
    }
}
