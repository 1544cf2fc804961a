package org.aliquot.enrollment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Enrollments by whose they are. What is locked is kept from others until the transaction ends. */
interface EnrollmentRepository extends JpaRepository<EnrollmentEntity, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<EnrollmentEntity> findLockedById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<EnrollmentEntity> findLockedByAccountIdInAndCourseAndStandingStatusNotOrderById(
            Collection<UUID> people, String course, EnrollmentStatus status);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<EnrollmentEntity> findLockedByAccountIdAndStandingStatusNot(UUID person, EnrollmentStatus status);

    List<EnrollmentEntity> findByAccountIdOrderByTermsCreatedAtDesc(UUID person);

    List<EnrollmentEntity> findByCourseAndAccountIdInOrderByTermsCreatedAt(String course, Collection<UUID> people);
}
