package org.aliquot.records;

import org.aliquot.completion.CourseCompleted;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who completes a course has the certificate without asking, unless the course's certificates wait for staff. */
@Component
class CertificateListeners {

    private final CertificateDesk desk;
    private final CertificateDesigns designs;
    private final CertificateTable table;

    CertificateListeners(CertificateDesk desk, CertificateDesigns designs, CertificateTable table) {
        this.desk = desk;
        this.designs = designs;
        this.table = table;
    }

    @ApplicationModuleListener
    void issue(CourseCompleted event) {
        if (designs.of(event.course()).filter(CertificateDesign::automatic).isPresent()) {
            desk.issueFirst(new AccountId(event.account()), event.course());
        }
    }

    @EventListener
    void forget(PersonErased erased) {
        table.forget(erased.account());
    }
}
