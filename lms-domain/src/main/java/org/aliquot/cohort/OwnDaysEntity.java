package org.aliquot.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody's own days, with who gave them. */
@Entity
@Table(name = "cohort_own_days")
class OwnDaysEntity {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID assignmentId;

    @Column(updatable = false)
    private AccountId accountId;

    private @Nullable Instant opensAt;
    private LocalDate dueOn;

    /** As it is written on the wall: not moved by the zone of whatever machine this runs on. */
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime dueTime;

    private int moreAttempts;
    private String reason;
    private AccountId givenBy;
    private Instant givenAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OwnDaysEntity() {}

    @SuppressWarnings("NullAway.Init") // become says the rest
    OwnDaysEntity(OwnDays days) {
        this.id = Ids.next();
        this.assignmentId = days.assignment();
        this.accountId = days.learner();
    }

    void become(OwnDays days, AccountId by, Instant now) {
        this.opensAt = days.opensAt();
        this.dueOn = days.dueOn();
        this.dueTime = days.dueTime();
        this.moreAttempts = days.moreAttempts();
        this.reason = days.reason();
        this.givenBy = by;
        this.givenAt = now;
    }

    void wasGiven(Instant at) {
        this.givenAt = at;
    }

    Instant givenAt() {
        return givenAt;
    }

    OwnDays view() {
        return new OwnDays(assignmentId, accountId, opensAt, dueOn, dueTime, moreAttempts, reason);
    }
}
