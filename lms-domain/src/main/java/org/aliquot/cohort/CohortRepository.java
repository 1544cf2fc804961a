package org.aliquot.cohort;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Cohorts to be changed; how they look is {@link CohortTable}. */
interface CohortRepository extends JpaRepository<CohortEntity, UUID> {

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CohortEntity> findLockedById(UUID id);
}
