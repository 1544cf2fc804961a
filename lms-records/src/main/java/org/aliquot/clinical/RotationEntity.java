package org.aliquot.clinical;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** A rotation and the link by which it is signed. */
@Entity
@Table(name = "rotation")
class RotationEntity {

    private static final int DAYS_AFTER = 14;

    @Id
    private UUID id;

    @Column(updatable = false)
    private AccountId learnerId;

    @Column(updatable = false)
    private AccountId madeBy;

    private Bench bench;
    private String site;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable BigDecimal hoursNeeded;
    private byte @Nullable [] secret;
    private @Nullable Instant linkUntil;
    private @Nullable Instant learnerOpenedAt;

    @Generated(event = EventType.INSERT, sql = "server_now()")
    @Column(updatable = false)
    private Instant createdAt;

    @Formula("server_now()")
    private Instant readAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RotationEntity() {}

    @SuppressWarnings("NullAway.Init") // moments come from the database
    RotationEntity(UUID id, RotationPlan plan, AccountId by) {
        this.id = id;
        this.learnerId = plan.learner();
        this.madeBy = by;
        this.bench = plan.bench();
        this.site = plan.site();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.hoursNeeded = plan.hoursNeeded();
    }

    /** A link of before no longer opens it. */
    void open(byte[] hash) {
        this.secret = hash.clone();
        this.linkUntil = until();
        this.learnerOpenedAt = null;
    }

    void close() {
        this.secret = null;
        this.linkUntil = null;
    }

    /** Another place, other days or hours; whose it is and at which bench stays. A link that is open ends with the new days. */
    void change(RotationPlan plan) {
        this.site = plan.site();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.hoursNeeded = plan.hoursNeeded();
        if (linkUntil != null) {
            this.linkUntil = until();
        }
    }

    /** The first time. */
    void openedByLearner() {
        if (learnerOpenedAt == null) {
            this.learnerOpenedAt = readAt;
        }
    }

    boolean isOpen() {
        return linkUntil != null && readAt.isBefore(linkUntil);
    }

    UUID id() {
        return id;
    }

    AccountId learner() {
        return learnerId;
    }

    RotationPlan plan() {
        return new RotationPlan(learnerId, bench, site, startsOn, endsOn, hoursNeeded);
    }

    int version() {
        return version == null ? 0 : version;
    }

    private Instant until() {
        return endsOn.plusDays(DAYS_AFTER + 1L).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
