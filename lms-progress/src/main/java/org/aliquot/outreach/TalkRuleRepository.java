package org.aliquot.outreach;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Rules of classes, and those of the installation, which have no class. */
interface TalkRuleRepository extends JpaRepository<TalkRuleEntity, UUID> {

    Optional<TalkRuleEntity> findByCohortId(UUID cohort);

    @Query("select r from TalkRuleEntity r where r.cohortId is null")
    Optional<TalkRuleEntity> house();

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<TalkRuleEntity> findLockedByCohortId(UUID cohort);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from TalkRuleEntity r where r.cohortId is null")
    Optional<TalkRuleEntity> lockedHouse();
}
