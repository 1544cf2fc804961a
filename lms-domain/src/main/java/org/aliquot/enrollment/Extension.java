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
    static Extension of(EnrollmentRow row) {
        LocalDate endsOn = row.standing().endsOn();
        if (row.is(EnrollmentStatus.ENDED)) {
            return new No(Why.ENDED);
        }
        if (row.is(EnrollmentStatus.PAUSED)) {
            return new No(Why.PAUSED);
        }
        if (endsOn == null) {
            return new No(Why.NO_END);
        }
        return row.standing().extensionsLeft() < 1 ? new No(Why.NO_EXTENSION_LEFT) : capped(row, endsOn);
    }

    private static Extension capped(EnrollmentRow row, LocalDate endsOn) {
        LocalDate from = endsOn.isBefore(row.today()) ? row.today() : endsOn;
        LocalDate wanted = from.plusDays(row.terms().extensionDays());
        Integer most = row.terms().mostDays();
        LocalDate last = most == null
                ? wanted
                : row.standing()
                        .startsOn()
                        .plusDays((long) most + row.standing().pausedDays());
        LocalDate reached = wanted.isAfter(last) ? last : wanted;
        return reached.isAfter(from) ? new To(reached) : new No(Why.CAP_REACHED);
    }
}
