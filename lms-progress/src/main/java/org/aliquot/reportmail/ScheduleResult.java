package org.aliquot.reportmail;

import java.util.List;
import java.util.UUID;

/** What became of a wish. */
public sealed interface ScheduleResult {

    record Made(UUID id) implements ScheduleResult {}

    /** Nobody on the staff has these addresses. */
    record NotStaff(List<String> addresses) implements ScheduleResult {}

    /** The view is not one of the person's own. */
    record UnknownView() implements ScheduleResult {}

    /** There are too many already. */
    record TooMany() implements ScheduleResult {}
}
