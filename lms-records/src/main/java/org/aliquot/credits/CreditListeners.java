package org.aliquot.credits;

import org.aliquot.completion.CourseCompleted;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who completes a course that gives credit has it without asking; who is erased leaves nothing here. */
@Component
class CreditListeners {

    private final CourseCredits courses;
    private final CreditRepository credits;
    private final CredentialRepository credentials;

    CreditListeners(CourseCredits courses, CreditRepository credits, CredentialRepository credentials) {
        this.courses = courses;
        this.credits = credits;
        this.credentials = credentials;
    }

    @ApplicationModuleListener
    void give(CourseCompleted event) {
        courses.give(new AccountId(event.account()), event.course(), event.at());
    }

    /** Proofs go with their credits. */
    @EventListener
    @Transactional
    void forget(PersonErased erased) {
        AccountId person = new AccountId(erased.account());
        credits.deleteByOwner(person);
        credentials.deleteByOwner(person);
        credits.flush();
    }
}
