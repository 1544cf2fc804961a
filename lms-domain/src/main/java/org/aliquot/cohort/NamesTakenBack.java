package org.aliquot.cohort;

import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.aliquot.people.RolesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who is erased is named for no class any more; nor is who was named as one thing and is now another, for a class opens more to an
 * instructor than to a proctor. As a learner they stay in theirs, so that its figures stay.
 */
@Component
class NamesTakenBack {

    private final CohortPeople people;
    private final AuditLog audit;

    NamesTakenBack(CohortPeople people, AuditLog audit) {
        this.people = people;
        this.audit = audit;
    }

    @EventListener
    void leave(PersonErased erased) {
        people.stopTeachingAll(new AccountId(erased.account()));
    }

    @EventListener
    void leave(RolesChanged change) {
        if (change.opensOtherThings()) {
            AccountId person = new AccountId(change.account());
            people.stopTeachingAll(person)
                    .forEach(cohort -> audit.record(new AuditEntry(
                            new AccountId(change.by()),
                            "cohort.instructor-removed",
                            "cohort",
                            cohort.toString(),
                            Map.of("person", person.toString()))));
        }
    }
}
