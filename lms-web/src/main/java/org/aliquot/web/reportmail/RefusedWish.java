package org.aliquot.web.reportmail;

import java.util.List;
import java.util.Map;
import org.aliquot.reportmail.Schedules;
import org.aliquot.web.staff.FieldErrors;

/** What is said beside a field of a wish that was refused. */
final class RefusedWish {

    private RefusedWish() {}

    static FieldErrors notStaff(List<String> addresses) {
        String listed = String.join(", ", addresses);
        return others(
                addresses.size() == 1
                        ? "No one on the staff has this address: " + listed + ". Correct it, or take it out."
                        : "No one on the staff has these addresses: " + listed + ". Correct them, or take them out.");
    }

    static FieldErrors tooManyOthers() {
        return others("At most " + Schedules.MOST_OTHERS + " others get a report. Take some addresses out.");
    }

    static FieldErrors tooManySchedules() {
        return others("At most " + Schedules.MOST_OTHERS + " others get a report, and at most " + Schedules.MOST
                + " reports can be scheduled. Take some addresses out, or remove a schedule.");
    }

    /** The form was open while it was removed. */
    static FieldErrors viewIsGone() {
        return new FieldErrors(Map.of("view", "That view was removed. Choose another one."));
    }

    private static FieldErrors others(String why) {
        return new FieldErrors(Map.of("others", why));
    }
}
