package org.aliquot.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.digest.SpokenCode;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** A certificate as it was issued, and how it ended. */
@Entity
@Table(name = "certificate")
class CertificateEntity {

    @Id
    private UUID id;

    private String serial;
    private AccountId accountId;
    private UUID courseId;
    private String holder;

    @Embedded
    private Award award;

    @Generated(event = EventType.INSERT, sql = "server_now()")
    @Column(updatable = false)
    private Instant issuedAt;

    private @Nullable AccountId issuedBy;
    private @Nullable UUID replaces;
    private CertificateStatus status;
    private @Nullable Instant endedAt;
    private @Nullable AccountId endedBy;
    private @Nullable String endReason;

    @Formula("server_now()")
    private Instant readAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CertificateEntity() {}

    @SuppressWarnings("NullAway.Init") // moments come from the database
    CertificateEntity(Completer completer, @Nullable AccountId by) {
        this.id = Ids.next();
        this.serial = SpokenCode.random();
        this.accountId = completer.account();
        this.courseId = completer.course();
        this.holder = completer.name();
        this.award = completer.award();
        this.issuedBy = by;
        this.status = CertificateStatus.VALID;
    }

    /** The same award on a new certificate, with another name. */
    CertificateEntity reissued(String name, AccountId by) {
        CertificateEntity fresh = new CertificateEntity(new Completer(accountId, name, courseId, award), by);
        fresh.replaces = id;
        return fresh;
    }

    void end(CertificateStatus how, AccountId by, String reason) {
        this.status = how;
        this.endedAt = readAt;
        this.endedBy = by;
        this.endReason = reason;
    }

    UUID id() {
        return id;
    }

    String serial() {
        return serial;
    }

    AccountId account() {
        return accountId;
    }

    Award award() {
        return award;
    }

    boolean isValid() {
        return status == CertificateStatus.VALID;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
