package org.aliquot.records;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** How a course's certificates look, and who said so last. */
@Entity
@Table(name = "certificate_design")
class CertificateDesignEntity {

    @Id
    private UUID courseId;

    private boolean automatic;
    private @Nullable String school;
    private @Nullable BigDecimal hours;
    private @Nullable String signer;
    private @Nullable String signerTitle;
    private AccountId changedBy;

    @Generated(
            event = {EventType.INSERT, EventType.UPDATE},
            sql = "server_now()")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CertificateDesignEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    CertificateDesignEntity(UUID courseId, AccountId by) {
        this.courseId = courseId;
        become(CertificateDesign.UNSET, by);
    }

    final void become(CertificateDesign design, AccountId by) {
        this.automatic = design.automatic();
        this.school = design.school();
        this.hours = design.hours();
        this.signer = design.signer();
        this.signerTitle = design.signerTitle();
        this.changedBy = by;
    }

    int version() {
        return version;
    }

    CertificateDesign design() {
        return new CertificateDesign(automatic, school, hours, signer, signerTitle, version);
    }
}
