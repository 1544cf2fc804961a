package org.aliquot.notes;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Notes by whose they are. */
interface NoteRepository extends JpaRepository<NoteEntity, UUID> {

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<NoteEntity> findLockedByOwnerAndId(AccountId owner, UUID id);

    int countByOwnerAndRemovedAtIsNull(AccountId owner);

    void deleteByOwner(AccountId owner);
}
