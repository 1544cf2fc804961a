package org.aliquot.web.reportmail;

import java.util.List;
import java.util.Map;
import org.aliquot.reportmail.Schedules;
import org.aliquot.web.staff.FieldErrors;

/** What is said beside a field of a wish that was refused. */
final class RefusedWish {

    private RefusedWish() {}

    static FieldErrors notStaff(List<String> addresses) {
        return others("No one on the staff has this address: " + String.join(", ", addresses));
    }

    static FieldErrors tooManyOthers() {
        return others("At most " + Schedules.MOST_OTHERS + " others get a report.");
    }

    static FieldErrors tooManySchedules() {
        return others("At most " + Schedules.MOST_OTHERS + " others get a report, and at most " + Schedules.MOST
                + " reports can be scheduled.");
    }

    /** The form was open while it was removed. */
    static FieldErrors viewIsGone() {
        return new FieldErrors(Map.of("view", "That view was removed. Choose another one."));
    }

    private static FieldErrors others(String why) {
        return new FieldErrors(Map.of("others", why));
    }
}
