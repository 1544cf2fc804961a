package org.aliquot.errata;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reports by whose they are and by their question. */
interface QuestionReportRepository extends JpaRepository<QuestionReportEntity, UUID> {

    Optional<QuestionReportEntity> findByAccountIdAndItemId(UUID account, UUID item);

    void deleteByAccountId(UUID account);
}
