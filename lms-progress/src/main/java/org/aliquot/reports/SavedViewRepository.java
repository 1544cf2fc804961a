package org.aliquot.reports;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Saved views by whose they are. */
interface SavedViewRepository extends JpaRepository<SavedViewEntity, UUID> {

    @Query("select v from SavedViewEntity v where v.owner = :owner order by lower(v.name) limit 200")
    List<SavedViewEntity> of(AccountId owner);

    Optional<SavedViewEntity> findByOwnerAndId(AccountId owner, UUID id);

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SavedViewEntity> findLockedByOwnerAndId(AccountId owner, UUID id);

    boolean existsByOwnerAndNameIgnoreCaseAndIdNot(AccountId owner, String name, UUID id);
}
