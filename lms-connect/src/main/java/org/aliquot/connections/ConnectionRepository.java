package org.aliquot.connections;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Connections by what they are. */
interface ConnectionRepository extends JpaRepository<ConnectionEntity, UUID> {

    @Query("select c from ConnectionEntity c order by lower(c.settings.name), c.id")
    List<ConnectionEntity> byName();

    @Query("select c from ConnectionEntity c where c.kind = :kind and c.settings.issuer = :issuer order by c.id")
    List<ConnectionEntity> issuedBy(ConnectionKind kind, String issuer);

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ConnectionEntity> findLockedById(UUID id);
}
