package org.aliquot.outcomes;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Outcomes by whose they are; lists and figures are {@link OutcomeTable}'s. */
interface OutcomeRepository extends JpaRepository<OutcomeEntity, UUID> {

    Optional<OutcomeEntity> findByAccountIdAndCourseId(AccountId learner, UUID course);

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<OutcomeEntity> findLockedByAccountIdAndCourseId(AccountId learner, UUID course);
}
