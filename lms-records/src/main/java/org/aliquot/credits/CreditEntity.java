package org.aliquot.credits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** A credit as its owner told it, or as a course here gave it. */
@Entity
@Table(name = "credit")
class CreditEntity {

    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private AccountId owner;

    private String title;
    private String provider;
    private LocalDate earnedOn;
    private BigDecimal amount;
    private CreditUnit unit;
    private CreditCategory category;
    private @Nullable String accreditor;

    @Column(updatable = false)
    private @Nullable UUID courseId;

    private List<UUID> leftOut;

    @Generated(event = EventType.INSERT, sql = "server_now()")
    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CreditEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    CreditEntity(UUID id, AccountId owner, NewCredit told, @Nullable UUID course) {
        this.id = id;
        this.owner = owner;
        this.courseId = course;
        become(told);
    }

    /** What a course here gave stays as it was given, but for its subject and where it shall not count. */
    NewCredit allowed(NewCredit told) {
        return courseId == null
                ? told
                : new NewCredit(title, provider, earnedOn, amount, unit, told.category(), accreditor, told.leftOut());
    }

    final void become(NewCredit told) {
        this.title = told.title();
        this.provider = told.provider();
        this.earnedOn = told.earnedOn();
        this.amount = told.amount();
        this.unit = told.unit();
        this.category = told.category();
        this.accreditor = told.accreditor();
        this.leftOut = told.leftOut().stream().sorted().toList();
    }

    UUID id() {
        return id;
    }

    AccountId owner() {
        return owner;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
