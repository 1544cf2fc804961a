package org.aliquot.hooks;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Hooks by name. What is locked is kept from others until the transaction ends. */
interface HookRepository extends JpaRepository<HookEntity, UUID> {

    List<HookEntity> findAllByOrderByNameAscIdAsc();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<HookEntity> findLockedById(UUID id);
}
