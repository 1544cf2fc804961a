package org.aliquot.cohort;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Plans to be changed; what they ask of whom is {@link AssignmentTable}. */
interface CohortPlanRepository extends JpaRepository<CohortPlanEntity, UUID> {

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CohortPlanEntity> findLockedById(UUID id);
}
