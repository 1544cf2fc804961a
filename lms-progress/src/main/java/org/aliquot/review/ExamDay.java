package org.aliquot.review;

import java.time.LocalDate;
import java.util.Optional;
import org.aliquot.people.AccountId;

/** The day of a learner's exam, which reviews are aimed at. Whoever knows it brings a bean; without one, nobody has a day. */
@FunctionalInterface
public interface ExamDay {

    /** Empty while the learner has named none. */
    Optional<LocalDate> of(AccountId account);
}
