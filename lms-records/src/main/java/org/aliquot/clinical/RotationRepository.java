package org.aliquot.clinical;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Rotations that are planned, opened and closed. */
interface RotationRepository extends JpaRepository<RotationEntity, UUID> {

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RotationEntity> findLockedById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RotationEntity> findLockedBySecret(byte[] secret);

    /** At once, whatever is signed meanwhile. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from RotationEntity r where r.learnerId = :learner")
    void deleteOf(AccountId learner);
}
