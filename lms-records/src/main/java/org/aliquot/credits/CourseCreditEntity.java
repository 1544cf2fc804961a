package org.aliquot.credits;

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

/** What a course gives, and who said so last. */
@Entity
@Table(name = "course_credit")
class CourseCreditEntity {

    @Id
    private UUID courseId;

    private BigDecimal hours;
    private CreditCategory category;
    private @Nullable String accreditor;
    private AccountId changedBy;

    @Generated(
            event = {EventType.INSERT, EventType.UPDATE},
            sql = "server_now()")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CourseCreditEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    CourseCreditEntity(UUID courseId, CourseCredit credit, AccountId by) {
        this.courseId = courseId;
        become(credit, by);
    }

    final void become(CourseCredit credit, AccountId by) {
        this.hours = credit.hours();
        this.category = credit.category();
        this.accreditor = credit.accreditor();
        this.changedBy = by;
    }

    int version() {
        return version;
    }
}
