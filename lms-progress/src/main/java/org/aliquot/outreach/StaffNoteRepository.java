package org.aliquot.outreach;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Notes to be kept and taken back; how they look is {@link StaffNoteTable}. */
interface StaffNoteRepository extends JpaRepository<StaffNoteEntity, UUID> {

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StaffNoteEntity> findLockedById(UUID id);
}
