package org.aliquot.enrollment;

import java.time.LocalDate;
import org.aliquot.enrollment.EnrollmentChange.Why;

/** What one more extension by the policy would do. */
sealed interface Extension {

    record To(LocalDate endsOn) implements Extension {}

    record No(Why why) implements Extension {}

    /**
     * The new end is the old one, or today when that has passed, plus the policy's days; days of access from the start,
     * pauses apart, never exceed the cap.
     */
    static Extension of(EnrollmentTerms terms, EnrollmentStanding standing, LocalDate today) {
        LocalDate endsOn = standing.endsOn();
        if (standing.is(EnrollmentStatus.ENDED)) {
            return new No(Why.ENDED);
        }
        if (standing.is(EnrollmentStatus.PAUSED)) {
            return new No(Why.PAUSED);
        }
        if (endsOn == null) {
            return new No(Why.NO_END);
        }
        if (standing.extensionsLeft() < 1) {
            return new No(Why.NO_EXTENSION_LEFT);
        }
        return capped(terms, standing, endsOn.isBefore(today) ? today : endsOn);
    }

    private static Extension capped(EnrollmentTerms terms, EnrollmentStanding standing, LocalDate from) {
        LocalDate wanted = from.plusDays(terms.extensionDays());
        Integer most = terms.mostDays();
        LocalDate last = most == null ? wanted : standing.startsOn().plusDays((long) most + standing.pausedDays());
        LocalDate reached = wanted.isAfter(last) ? last : wanted;
        return reached.isAfter(from) ? new To(reached) : new No(Why.CAP_REACHED);
    }
}
