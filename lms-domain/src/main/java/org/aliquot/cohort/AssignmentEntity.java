package org.aliquot.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.aliquot.clock.Ids;

/** One thing that a cohort is to do; a part of its {@link CohortPlanEntity}. */
@Entity
@Table(name = "cohort_assignment")
class AssignmentEntity {

    @Id
    private UUID id;

    @Column(updatable = false)
    private AssignmentKind kind;

    @Column(updatable = false)
    private String ref;

    private LocalDate dueOn;
    private boolean closes;
    private boolean tutor;
    private String lateAnswers;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AssignmentEntity() {}

    @SuppressWarnings("NullAway.Init") // become says the rest
    AssignmentEntity(AssignmentKind kind, String ref) {
        this.id = Ids.next();
        this.kind = kind;
        this.ref = ref;
    }

    UUID id() {
        return id;
    }

    AssignmentKind kind() {
        return kind;
    }

    String ref() {
        return ref;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    void become(LocalDate dueOn, boolean closes, boolean tutor, boolean holdLate) {
        this.dueOn = dueOn;
        this.closes = closes;
        this.tutor = tutor;
        this.lateAnswers = holdLate ? "hold" : "count";
    }
}
