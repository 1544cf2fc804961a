package org.aliquot.enrollment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrolls many people by one act: all of them or nobody. */
@Service
public class BulkEnrollment {

    private final EnrollmentDesk desk;
    private final Accounts accounts;

    BulkEnrollment(EnrollmentDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /** Empty, with nobody enrolled, when the course or one of the people is unknown. */
    @Transactional
    public Optional<List<EnrollmentRecord>> enroll(
            String course, Collection<AccountId> people, NewEnrollment.Terms terms, AccountId by) {
        List<AccountId> once = people.stream().distinct().toList();
        if (!accounts.names(once).keySet().containsAll(once)) {
            return Optional.empty();
        }
        List<EnrollmentRecord> enrolled =
                desk.enroll(new NewEnrollment(once, course, EnrollmentSource.ADMINISTRATOR, terms, by));
        return enrolled.isEmpty() ? Optional.empty() : Optional.of(enrolled);
    }
}
