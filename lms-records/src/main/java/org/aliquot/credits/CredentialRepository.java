package org.aliquot.credits;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Credentials by whose they are. */
interface CredentialRepository extends JpaRepository<CredentialEntity, UUID> {

    List<CredentialEntity> findByOwnerOrderByEndsOnDescIdDesc(AccountId owner);

    Optional<CredentialEntity> findByOwnerAndId(AccountId owner, UUID id);

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CredentialEntity> findLockedByOwnerAndId(AccountId owner, UUID id);

    int countByOwner(AccountId owner);

    void deleteByOwner(AccountId owner);
}
