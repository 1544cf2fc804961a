package org.aliquot.errata;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Reports by whose they are and by their question. */
interface QuestionReportRepository extends JpaRepository<QuestionReportEntity, UUID> {

    Optional<QuestionReportEntity> findByAccountIdAndItemId(UUID account, UUID item);

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<QuestionReportEntity> findLockedById(UUID id);

    void deleteByAccountId(UUID account);
}
