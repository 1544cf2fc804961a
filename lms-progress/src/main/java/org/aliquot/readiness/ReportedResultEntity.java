package org.aliquot.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** A real result with the chance that was given before it: what forecasts are held against. */
@Entity
@Table(name = "reported_result")
class ReportedResultEntity {

    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private AccountId learner;

    @Column(updatable = false)
    private String target;

    private LocalDate satOn;
    private boolean passed;
    private @Nullable Integer score;
    private List<String> below;
    private @Nullable Double chance;

    @Generated(
            event = {EventType.INSERT, EventType.UPDATE},
            sql = "server_now()")
    private Instant reportedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ReportedResultEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    ReportedResultEntity(AccountId learner, ResultReport report, @Nullable Double chance) {
        this.id = Ids.next();
        this.learner = learner;
        this.target = report.target();
        become(report, chance);
    }

    final void become(ResultReport report, @Nullable Double given) {
        this.satOn = report.satOn();
        this.passed = report.passed();
        this.score = report.score();
        this.below = report.below();
        this.chance = given;
    }

    ReportedResult view() {
        return new ReportedResult(id, target, satOn, passed, score, below, reportedAt, version == null ? 0 : version);
    }
}
