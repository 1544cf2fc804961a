package org.aliquot.directory;

import java.time.LocalDate;
import org.aliquot.enrollment.EnrollmentChange;
import org.jspecify.annotations.Nullable;

/** What an act does to one of many people. */
public sealed interface Fate {

    /** @param endsOn the day access ends afterward, exclusive; null when that stays, or is not known beforehand */
    record Changes(@Nullable LocalDate endsOn) implements Fate {}

    /** Nothing, for a reason of the account. */
    record Stays(Why why) implements Fate {}

    /** Nothing, for a reason of the enrollment. */
    record Refused(EnrollmentChange.Why why) implements Fate {}

    /** Why somebody's account stays as it is. */
    enum Why {
        /** It stands like that already. */
        ALREADY,
        YOURSELF,
        /** Administrators are suspended one at a time. */
        ADMINISTRATOR,
        HAS_PASSWORD,
        SUSPENDED,
        /** Counts nowhere, and so is in no course and no class. */
        TEST_STUDENT,
        NOT_ENROLLED,
        /** Those before take the last seats of the class. */
        NO_SEAT
    }
}
