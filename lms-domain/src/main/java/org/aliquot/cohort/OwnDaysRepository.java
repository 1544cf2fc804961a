package org.aliquot.cohort;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Own days by what they are for and whose they are. */
interface OwnDaysRepository extends JpaRepository<OwnDaysEntity, UUID> {

    Optional<OwnDaysEntity> findByAssignmentIdAndAccountId(UUID assignment, AccountId account);

    List<OwnDaysEntity> findByAssignmentIdIn(Collection<UUID> assignments);

    List<OwnDaysEntity> findByAssignmentIdInOrderByDueOnAscIdAsc(Collection<UUID> assignments);
}
