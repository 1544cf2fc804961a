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

    /** A person's own, then those that others share. */
    @Query("""
            select v from SavedViewEntity v where v.owner = :person or v.shared
            order by case when v.owner = :person then 0 else 1 end, lower(v.name), v.id limit 200""")
    List<SavedViewEntity> seenBy(AccountId person);

    @Query("select v from SavedViewEntity v where v.id = :id and (v.owner = :person or v.shared)")
    Optional<SavedViewEntity> findSeenBy(AccountId person, UUID id);

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SavedViewEntity> findLockedByOwnerAndId(AccountId owner, UUID id);

    boolean existsByOwnerAndNameIgnoreCaseAndIdNot(AccountId owner, String name, UUID id);
}
