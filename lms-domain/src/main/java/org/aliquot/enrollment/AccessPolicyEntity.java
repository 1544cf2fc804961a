package org.aliquot.enrollment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** What staff set for a course, and who set it last. */
@Entity
@Table(name = "access_policy")
class AccessPolicyEntity {

    @Id
    private UUID courseId;

    private boolean openToAll;
    private boolean selfEnrollment;
    private @Nullable Integer accessDays;
    private int extensions;
    private int extensionDays;
    private @Nullable Integer mostDays;
    private int pauseDays;
    private boolean instructorsExtend;
    private AccountId changedBy;

    @Generated(
            event = {EventType.INSERT, EventType.UPDATE},
            sql = "server_now()")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AccessPolicyEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    AccessPolicyEntity(UUID courseId, AccessPolicy unset, AccountId by) {
        this.courseId = courseId;
        become(unset, by);
    }

    int version() {
        return version;
    }

    AccountId changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    final void become(AccessPolicy policy, AccountId by) {
        this.openToAll = policy.openToAll();
        this.selfEnrollment = policy.selfEnrollment();
        this.accessDays = policy.accessDays();
        this.extensions = policy.extensions();
        this.extensionDays = policy.extensionDays();
        this.mostDays = policy.mostDays();
        this.pauseDays = policy.pauseDays();
        this.instructorsExtend = policy.instructorsExtend();
        this.changedBy = by;
    }
}
