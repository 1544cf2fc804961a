package org.aliquot.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** A learner's outcome in a program, and who wrote it down last. */
@Entity
@Table(name = "program_outcome")
class OutcomeEntity {

    @Id
    private UUID id;

    @Column(updatable = false)
    private AccountId accountId;

    @Column(updatable = false)
    private UUID courseId;

    private int classYear;
    private @Nullable LocalDate finalHalfOn;
    private @Nullable LocalDate graduatedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable LocalDate consentOn;
    private @Nullable LocalDate satOn;
    private @Nullable LocalDate passedOn;
    private @Nullable Board board;
    private @Nullable Integer firstScore;
    private @Nullable Placement placement;
    private AccountId changedBy;

    @Generated(
            event = {EventType.INSERT, EventType.UPDATE},
            sql = "server_now()")
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OutcomeEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    OutcomeEntity(AccountId learner, UUID course, Outcome outcome, AccountId by) {
        this.id = Ids.next();
        this.accountId = learner;
        this.courseId = course;
        become(outcome, by);
    }

    final void become(Outcome outcome, AccountId by) {
        this.classYear = outcome.classYear();
        this.finalHalfOn = outcome.way().finalHalfOn();
        this.graduatedOn = outcome.way().graduatedOn();
        this.leftOn = outcome.way().leftOn();
        this.consentOn = outcome.certification().consentOn();
        this.satOn = outcome.certification().satOn();
        this.passedOn = outcome.certification().passedOn();
        Outcome.FirstScore first = outcome.certification().first();
        this.board = first == null ? null : first.board();
        this.firstScore = first == null ? null : first.score();
        this.placement = outcome.placement();
        this.changedBy = by;
    }

    Outcome outcome() {
        return new Outcome(
                classYear,
                new Outcome.Way(finalHalfOn, graduatedOn, leftOn),
                new Outcome.Certification(consentOn, satOn, passedOn, first()),
                placement,
                version == null ? 0 : version + 1);
    }

    private Outcome.@Nullable FirstScore first() {
        return board == null || firstScore == null ? null : new Outcome.FirstScore(board, firstScore);
    }
}
