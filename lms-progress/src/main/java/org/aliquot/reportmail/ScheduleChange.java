package org.aliquot.reportmail;

import java.util.List;

/** What became of changing a schedule. */
public sealed interface ScheduleChange {

    record Changed() implements ScheduleChange {}

    /** It was changed meanwhile; this is what stands. */
    record Stale(StandingSchedule standing) implements ScheduleChange {}

    /** Nobody on the staff has these addresses. */
    record NotStaff(List<String> addresses) implements ScheduleChange {}

    /** More others than may get one. */
    record TooMany() implements ScheduleChange {}

    /** The view is not one of the person's own, or not any more. */
    record UnknownView() implements ScheduleChange {}

    /** It is somebody else's, or gone. */
    record Unknown() implements ScheduleChange {}
}
