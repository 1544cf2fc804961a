package org.aliquot.records;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Certificates that are issued or ended; lists and checks are {@link CertificateTable}'s. */
interface CertificateRepository extends JpaRepository<CertificateEntity, UUID> {

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CertificateEntity> findLockedById(UUID id);
}
