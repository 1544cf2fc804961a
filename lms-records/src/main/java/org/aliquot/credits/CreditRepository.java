package org.aliquot.credits;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Credits that are told or changed; lists are {@link CreditTable}'s. */
interface CreditRepository extends JpaRepository<CreditEntity, UUID> {

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CreditEntity> findLockedByOwnerAndId(AccountId owner, UUID id);

    boolean existsByOwnerAndCourseId(AccountId owner, UUID courseId);

    int countByOwner(AccountId owner);

    void deleteByOwner(AccountId owner);
}
