package org.aliquot.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Real results by whose they are. */
interface ReportedResultRepository extends JpaRepository<ReportedResultEntity, UUID> {

    @Query("select r from ReportedResultEntity r where r.learner = :learner order by r.satOn desc limit 50")
    List<ReportedResultEntity> of(AccountId learner);

    Optional<ReportedResultEntity> findByLearnerAndTargetAndSatOn(AccountId learner, String target, LocalDate satOn);

    Optional<ReportedResultEntity> findByLearnerAndId(AccountId learner, UUID id);
}
