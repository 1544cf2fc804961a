package org.aliquot.cohort;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** What a cohort is to do, with who changed it last; the same row as {@link CohortEntity}, whose version it leaves alone. */
@Entity
@Table(name = "cohort")
class CohortPlanEntity {

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private CohortStatus status;

    @Column(name = "plan_by")
    private @Nullable AccountId changedBy;

    @Column(name = "plan_at")
    private @Nullable Instant changedAt;

    @Formula("server_now()")
    private Instant readAt;

    @Version
    @Column(name = "plan_version")
    private int version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "cohort_id", nullable = false, updatable = false)
    private List<AssignmentEntity> assignments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CohortPlanEntity() {}

    int version() {
        return version;
    }

    boolean isArchived() {
        return status == CohortStatus.ARCHIVED;
    }

    /** When what is due. */
    Map<String, LocalDate> due(AssignmentKind kind) {
        return assignments.stream()
                .filter(one -> one.kind() == kind)
                .collect(Collectors.toMap(AssignmentEntity::ref, AssignmentEntity::dueOn));
    }

    /** All that is assigned, by day. */
    List<Assignment> work() {
        return assignments.stream()
                .map(one -> one.in(id))
                .sorted(Comparator.comparing(Assignment::dueOn).thenComparing(Assignment::ref))
                .toList();
    }

    /** What is assigned under this id. */
    Optional<AssignmentEntity> assigned(UUID assignment) {
        return assignments.stream().filter(one -> one.id().equals(assignment)).findFirst();
    }

    /** Until when and from when on an exam stands; empty where it is not assigned. */
    Optional<ExamAssignment> stands(String exam) {
        return assignments.stream()
                .filter(one -> one.kind() == AssignmentKind.EXAM && one.ref().equals(exam))
                .map(AssignmentEntity::view)
                .findFirst();
    }

    /** These lessons and no other. */
    void pace(Map<String, LocalDate> lessons, AccountId by) {
        assignments.removeIf(one -> one.kind() == AssignmentKind.LESSON && !lessons.containsKey(one.ref()));
        lessons.forEach((lesson, due) -> of(AssignmentKind.LESSON, lesson).pace(due));
        changed(by);
    }

    void assign(ExamAssignment wanted, AccountId by) {
        of(AssignmentKind.EXAM, wanted.exam()).become(wanted);
        changed(by);
    }

    /** False when there is none such. */
    boolean drop(UUID assignment, AccountId by) {
        boolean gone = assignments.removeIf(one -> one.id().equals(assignment));
        if (gone) {
            changed(by);
        }
        return gone;
    }

    /** Exactly this, under the ids it had. */
    void restore(List<Assignment> was, AccountId by) {
        Set<UUID> ids = was.stream().map(Assignment::id).collect(Collectors.toSet());
        assignments.removeIf(one -> !ids.contains(one.id()));
        was.forEach(one -> again(one).become(one));
        changed(by);
    }

    private AssignmentEntity again(Assignment was) {
        return assignments.stream()
                .filter(one -> one.id().equals(was.id()))
                .findFirst()
                .orElseGet(() -> {
                    AssignmentEntity fresh = AssignmentEntity.again(was);
                    assignments.add(fresh);
                    return fresh;
                });
    }

    private AssignmentEntity of(AssignmentKind kind, String ref) {
        return assignments.stream()
                .filter(one -> one.kind() == kind && one.ref().equals(ref))
                .findFirst()
                .orElseGet(() -> {
                    AssignmentEntity fresh = new AssignmentEntity(kind, ref);
                    assignments.add(fresh);
                    return fresh;
                });
    }

    private void changed(AccountId by) {
        this.changedBy = by;
        this.changedAt = readAt;
    }
}
