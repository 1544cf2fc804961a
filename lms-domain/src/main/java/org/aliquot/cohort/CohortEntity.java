package org.aliquot.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** What is the same for everybody in a cohort. What it is to do is {@link CohortPlanEntity}, with a version of its own. */
@Entity
@Table(name = "cohort")
class CohortEntity {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID courseId;

    @Formula("(select c.slug from course c where c.id = course_id)")
    private String course;

    private String name;
    private CohortKind kind;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable Integer accessDays;
    private Payer payer;
    private @Nullable String payerName;
    private @Nullable Integer seats;
    private CohortStatus status = CohortStatus.OPEN;

    @OptimisticLock(excluded = true)
    private @Nullable String code = ClassCode.random();

    @Column(updatable = false)
    @Generated(sql = "server_now()")
    private Instant createdAt;

    private AccountId changedBy;

    @Generated(sql = "server_now()")
    private Instant changedAt;

    @Formula("server_now()")
    private Instant readAt;

    @Version
    private @Nullable Integer version;

    @Column(name = "plan_version", updatable = false)
    private int planVersion;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CohortEntity() {}

    @SuppressWarnings("NullAway.Init") // moments come from the database
    CohortEntity(UUID courseId, CohortSettings settings, AccountId by) {
        this.id = Ids.next();
        this.courseId = courseId;
        become(settings, by);
    }

    UUID id() {
        return id;
    }

    String course() {
        return course;
    }

    int version() {
        return version == null ? 0 : version;
    }

    boolean isArchived() {
        return status == CohortStatus.ARCHIVED;
    }

    @Nullable
    Integer seats() {
        return seats;
    }

    NewEnrollment.Terms terms() {
        return new NewEnrollment.Terms(payer, payerName, startsOn, endsOn, accessDays);
    }

    /** New settings; the course stays. */
    final void become(CohortSettings settings, AccountId by) {
        this.name = settings.name();
        this.kind = settings.kind();
        this.startsOn = settings.startsOn();
        this.endsOn = settings.endsOn();
        this.accessDays = settings.accessDays();
        this.payer = settings.payer();
        this.payerName = settings.payerName();
        this.seats = settings.seats();
        changed(by);
    }

    void become(CohortStatus status, AccountId by) {
        this.status = status;
        changed(by);
    }

    /** Another class code, or none: no change of the settings. */
    void openBy(@Nullable String code) {
        this.code = code;
    }

    private void changed(AccountId by) {
        this.changedBy = by;
        this.changedAt = readAt;
    }
}
