package org.aliquot.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Instant opensAt;

    /** As it is written on the wall: not moved by the zone of whatever machine this runs on. */
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime dueTime;

    private @Nullable String code;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AssignmentEntity() {}

    @SuppressWarnings("NullAway.Init") // become says the rest
    AssignmentEntity(AssignmentKind kind, String ref) {
        this.id = Ids.next();
        this.kind = kind;
        this.ref = ref;
    }

    /** As it was before it was taken back, under the id it had. */
    static AssignmentEntity again(Assignment was) {
        AssignmentEntity again = new AssignmentEntity(was.kind(), was.ref());
        again.id = was.id();
        return again;
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

    AssignmentAccess access() {
        return new AssignmentAccess(opensAt, dueTime, code);
    }

    void become(ExamAssignment wanted) {
        this.dueOn = wanted.dueOn();
        this.closes = wanted.closes();
        this.tutor = wanted.tutor();
        this.lateAnswers = wanted.holdLate() ? "hold" : "count";
        this.opensAt = wanted.access().opensAt();
        this.dueTime = wanted.access().dueTime();
        this.code = wanted.access().code();
    }

    void become(Assignment was) {
        become(new ExamAssignment(ref, was.dueOn(), was.closes(), was.tutor(), was.holdLate(), was.access()));
    }

    Assignment in(UUID cohort) {
        ExamAssignment view = view();
        return new Assignment(
                id, cohort, kind, ref, dueOn, view.closes(), view.tutor(), view.holdLate(), view.access());
    }

    ExamAssignment view() {
        return new ExamAssignment(ref, dueOn, closes, tutor, lateAnswers.equals("hold"), access());
    }

    void pace(LocalDate lessonDue) {
        this.dueOn = lessonDue;
        this.closes = false;
        this.tutor = true;
        this.lateAnswers = "count";
    }
}
