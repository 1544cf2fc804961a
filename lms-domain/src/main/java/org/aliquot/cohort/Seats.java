package org.aliquot.cohort;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether there is a seat for everybody who is to join; the cohort is kept from others until the transaction ends. */
@Component
class Seats {

    private final CohortRepository cohorts;
    private final CohortPeople people;

    Seats(CohortRepository cohorts, CohortPeople people) {
        this.cohorts = cohorts;
        this.people = people;
    }

    /** How many are left, where they do not suffice; who is a member already needs none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CohortChange.Full> missing(UUID cohort, Collection<AccountId> joining) {
        Integer seats = cohorts.findLockedById(cohort).map(CohortEntity::seats).orElse(null);
        if (seats == null) {
            return Optional.empty();
        }
        int free = Math.max(0, seats - people.count(cohort));
        return people.strangers(cohort, joining) <= free
                ? Optional.empty()
                : Optional.of(new CohortChange.Full(seats, free));
    }
}
